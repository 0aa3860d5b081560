using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Pictures: addresses in the order of the offer, the first one is the main picture.</summary>
internal static class AvitoPhotos
{
    private const string Container = "Images";
    private const string Picture = "Image";

    public static bool IsTaken(ObjectPhoto photo) => !photo.NotForPortals && AvitoText.IsLink(photo.Url);

    public static int Count(IReadOnlyList<ObjectPhoto> photos)
    {
        var count = 0;
        for (var i = 0; i < photos.Count; i++)
            if (IsTaken(photos[i])) count++;
        return count;
    }

    public static void Write(IReadOnlyList<ObjectPhoto> photos, FeedWriter writer)
    {
        var written = 0;
        for (var i = 0; i < photos.Count && written < AvitoDialect.MostPhotos; i++)
        {
            if (!IsTaken(photos[i])) continue;
            if (written++ == 0) writer.Start(Container);
            writer.Empty(Picture, "url", photos[i].Url);
        }

        if (written > 0) writer.End(Container);
    }

    /// <summary>Takes what it understands; a picture packed with an uploaded archive has a name only and is left.</summary>
    public static void Read(FeedNode offer, List<ObjectPhoto> into, Action<FeedNode> notUnderstood)
    {
        foreach (var images in offer.TakeBlocks(Container))
        {
            foreach (var image in images.Children)
            {
                if (image.Name != Picture) continue;
                var url = image.Attribute("url") ?? image.Text;
                image.Taken = AvitoText.IsLink(url);
                if (image.Taken) into.Add(new() { Url = url });
                else notUnderstood(image);
            }
        }
    }
}
