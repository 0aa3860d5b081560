using System.Buffers;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>Pictures and videos, both ways.</summary>
internal static class CianMedia
{
    public const int MostPhotos = 50;

    /// <summary>Pixels of a side under which the portal takes no picture.</summary>
    public const int LeastSide = 200;

    private static readonly SearchValues<char> NotInAddress = SearchValues.Create(
        [.. Enumerable.Range(0, 33).Select(c => (char)c), '"', '<', '>', '\uFFFE', '\uFFFF',
            .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    /// <summary>Only an absolute address of the web can be fetched by the portal.</summary>
    public static bool IsAddress(string? url) =>
        url is { Length: > 8 and <= 2000 }
        && (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !url.AsSpan().ContainsAny(NotInAddress);

    /// <summary>How many pictures the gallery will hold, before the limit; the plan that is sent apart is not among them.</summary>
    public static int CountGallery(IReadOnlyList<ObjectPhoto> photos)
    {
        var count = 0;
        var layout = LayoutAt(photos);
        for (var i = 0; i < photos.Count; i++)
            if (i != layout && IsAddress(photos[i].Url)) count++;
        return count;
    }

    public static void WritePhotos(IReadOnlyList<ObjectPhoto> photos, FeedWriter w)
    {
        var layout = LayoutAt(photos);
        if (layout >= 0)
        {
            w.Start("LayoutPhoto");
            w.Element("FullUrl", photos[layout].Url);
            w.End("LayoutPhoto");
        }

        var before = w.Length;
        var left = MostPhotos;
        w.Start("Photos");
        for (var i = 0; i < photos.Count && left > 0; i++)
        {
            if (i == layout || !IsAddress(photos[i].Url)) continue;
            w.Start("PhotoSchema");
            w.Element("FullUrl", photos[i].Url);
            if (left-- == MostPhotos) w.Element("IsDefault", "true");
            w.End("PhotoSchema");
        }

        w.EndOrUndo("Photos", before);
    }

    public static List<ObjectPhoto> ReadPhotos(FeedNode offer)
    {
        var photos = new List<ObjectPhoto>();
        if (offer.TakeBlock("Photos") is { } block)
            foreach (var schema in block.TakeBlocks("PhotoSchema"))
            {
                var isCover = ReadDefault(schema);
                if (schema.TakeText("FullUrl") is { } url) photos.Insert(isCover ? 0 : photos.Count, new() { Url = url });
            }

        if (offer.TakeBlock("LayoutPhoto") is not { } layout) return photos;
        ReadDefault(layout);
        if (layout.TakeText("FullUrl") is { } plan) photos.Add(new() { Url = plan, Kind = PhotoKind.Plan });
        return photos;
    }

    public static void WriteVideos(PropertyAttributes a, FeedWriter w)
    {
        var before = w.Length;
        w.Start("Videos");
        WriteVideo(a.VideoUrl, w);
        if (a.RutubeUrl != a.VideoUrl) WriteVideo(a.RutubeUrl, w);
        if (a.YoutubeUrl != a.VideoUrl && a.YoutubeUrl != a.RutubeUrl) WriteVideo(a.YoutubeUrl, w);
        w.EndOrUndo("Videos", before);
    }

    /// <summary>The first video may stand on any hosting; further ones go to the field of their hosting or to the next free one.</summary>
    public static void ReadVideos(FeedNode offer, PropertyAttributes a)
    {
        if (offer.TakeBlock("Videos") is not { } block) return;
        foreach (var video in block.TakeBlocks("VideoSchema"))
        {
            if (video.Children.FirstOrDefault(c => c.Name == "Url") is not { Text: { Length: > 0 } url } node) continue;
            node.Taken = true;
            if (a.VideoUrl is null) a.VideoUrl = url;
            else if (a.YoutubeUrl is null && url.Contains("youtu", StringComparison.OrdinalIgnoreCase)) a.YoutubeUrl = url;
            else if (a.RutubeUrl is null) a.RutubeUrl = url;
            else if (a.YoutubeUrl is null) a.YoutubeUrl = url;
            else node.Taken = false;
        }
    }

    // The main picture stays in the gallery even when it is a plan: it is the cover.
    private static int LayoutAt(IReadOnlyList<ObjectPhoto> photos)
    {
        var main = -1;
        for (var i = 0; i < photos.Count; i++)
        {
            if (!IsAddress(photos[i].Url)) continue;
            if (main < 0) main = i;
            else if (photos[i].Kind == PhotoKind.Plan) return i;
        }

        return -1;
    }

    private static bool ReadDefault(FeedNode schema)
    {
        if (schema.Children.FirstOrDefault(c => c.Name == "IsDefault") is not { } node) return false;
        if (Text.Flags.Read(node.Text) is not { } told) return false;
        node.Taken = true;
        return told;
    }

    private static void WriteVideo(string? url, FeedWriter w)
    {
        if (!IsAddress(url)) return;
        w.Start("VideoSchema");
        w.Element("Url", url);
        w.End("VideoSchema");
    }
}
