using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Irr;

/// <summary>Pictures, each with the MD5 of its bytes: without it the portal takes none.</summary>
internal static class IrrPhotos
{
    public const int Most = 10;

    private const int DigitsOfMd5 = 32;

    public static bool IsTaken(ObjectPhoto photo) => WebAddress.IsPlain(photo.Url) && IsMd5(photo.Md5);

    /// <summary>Pictures that wait until somebody has counted the MD5 of their bytes.</summary>
    public static int Waiting(IReadOnlyList<ObjectPhoto> photos) => photos.Count(p => WebAddress.IsPlain(p.Url) && !IsMd5(p.Md5));

    public static void Write(IReadOnlyList<ObjectPhoto> photos, FeedWriter writer)
    {
        var written = 0;
        foreach (var photo in photos)
        {
            if (written == Most) break;
            if (!IsTaken(photo)) continue;
            if (written++ == 0) writer.Start("fotos");
            writer.Open("foto-remote");
            writer.Attribute("url", photo.Url);
            writer.Attribute("md5", photo.Md5);
            writer.Closed();
        }

        if (written > 0) writer.End("fotos");
    }

    public static void Read(FeedNode offer, List<ObjectPhoto> into)
    {
        foreach (var block in offer.TakeBlocks("fotos"))
            foreach (var photo in block.Children)
            {
                if (photo.Name != "foto-remote" || !WebAddress.IsPlain(photo.Attribute("url"))) continue;
                photo.Taken = photo.IsBlock = true;
                into.Add(new() { Url = photo.Attribute("url")!, Md5 = photo.Attribute("md5") is { } md5 && IsMd5(md5) ? md5 : null });
            }
    }

    private static bool IsMd5(string? text)
    {
        if (text is not { Length: DigitsOfMd5 }) return false;
        foreach (var c in text)
            if (!char.IsAsciiHexDigitLower(c)) return false;
        return true;
    }
}
