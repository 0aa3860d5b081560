using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Emls;

/// <summary>Videos and pictures; the main picture is number 0.</summary>
internal static class EmlsMedia
{
    public static void Write(Offer offer, FeedWriter writer)
    {
        if (WebAddress.IsPlain(offer.Object.Attributes.VideoUrl))
        {
            writer.Raw("<videos><video>");
            writer.Element("url", offer.Object.Attributes.VideoUrl);
            writer.Raw("</video></videos>");
        }

        var before = writer.Length;
        var sort = 0;
        writer.Start("images");
        foreach (var photo in offer.Photos)
        {
            if (!WebAddress.IsPlain(photo.Url)) continue;
            writer.Start("image");
            writer.Element("url", photo.Url);
            writer.Element("sort", (long?)sort++);
            writer.Element("comment", photo.Caption);
            writer.End("image");
        }

        writer.EndOrUndo("images", before);
    }

    public static void Read(FeedNode offer, PropertyObject o)
    {
        foreach (var videos in offer.TakeBlocks("videos"))
            foreach (var video in videos.TakeBlocks("video"))
                if (TakeLink(video) is { } url) o.Attributes.VideoUrl ??= url;
        var photos = new List<(int Sort, ObjectPhoto Photo)>();
        foreach (var images in offer.TakeBlocks("images"))
            foreach (var image in images.TakeBlocks("image"))
                if (TakeLink(image) is { } url) photos.Add((TakeSort(image) ?? photos.Count, new() { Url = url, Caption = image.TakeText("comment") }));
        o.Photos = [.. photos.OrderBy(p => p.Sort).Select(p => p.Photo)];
    }

    private static string? TakeLink(FeedNode parent)
    {
        if (parent.Take("url") is not { } node) return null;
        node.Taken = WebAddress.IsPlain(node.Text) || node is { Text.Length: 0, Children.Count: 0 };
        return node.Taken && node.Text.Length > 0 ? node.Text : null;
    }

    private static int? TakeSort(FeedNode image)
    {
        if (image.Take("sort") is not { } node) return null;
        var sort = int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : (int?)null;
        node.Taken = sort is not null || node is { Text.Length: 0, Children.Count: 0 };
        return sort;
    }
}
