using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Pictures, text, video and tour.</summary>
internal static class YandexMedia
{
    private static readonly FeedElement Youtube = YandexElements.Link("youtube-video-review-url", o => o.Attributes.YoutubeUrl);
    private static readonly FeedElement Rutube = YandexElements.Link("rutube-video-review-url", o => o.Attributes.RutubeUrl);
    private static readonly FeedElement OnlineShow = YandexElements.Flag("online-show", o => o.Attributes.SafeShowing);

    // Two papers put it into the block and one beside it (P7, P9 against P3): written inside, read in both places.
    private static readonly Vocabulary Video = new(Youtube, Rutube, OnlineShow);

    private static readonly Vocabulary Tour = new(
        YandexElements.Link("model-url", o => o.Attributes.TourUrl),
        FeedElement.Word("provider", o => o.Attributes.TourProvider, YandexWords.Tours),
        YandexElements.Link("preview-url", o => o.Attributes.TourPreviewUrl));

    public static Vocabulary Beside { get; } = new(OnlineShow);

    public static void Write(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        for (var i = 0; i < offer.Photos.Count; i++)
        {
            var photo = offer.Photos[i];
            if (YandexText.IsLink(photo.Url)) writer.Element("image", "tag", photo.Kind == PhotoKind.Plan ? "plan" : null, photo.Url);
        }

        // The order of the pictures is the agency's choice: the portal may not change it.
        writer.Element("is-image-order-change-allowed", "0");
        YandexProse.Write(writer, "description", offer.Description);
        if (HasVideo(o)) Write(writer, "video-review", Video, o);
        if (YandexText.IsLink(o.Attributes.TourUrl)) Write(writer, "virtual-tour", Tour, o);
    }

    public static int Pictures(Offer offer)
    {
        var count = 0;
        for (var i = 0; i < offer.Photos.Count; i++)
            if (YandexText.IsLink(offer.Photos[i].Url)) count++;
        return count;
    }

    public static void Read(FeedNode offer, PropertyObject o, YandexProblems problems)
    {
        foreach (var image in offer.TakeAll("image"))
            if (image.Text.Length > 0) o.Photos.Add(new() { Url = image.Text, Kind = Kind(image.Attribute("tag")) });
        if (FeedWriter.Told(YandexProse.Plain(offer.TakeText("description"))) is { IsEmpty: false } plain) o.Description = plain.ToString();
        Read(offer, "video-review", Video, o, problems);
        Read(offer, "virtual-tour", Tour, o, problems);
    }

    // plan, plan 3d, floor-plan, 3d plan (P3): all are plans.
    private static PhotoKind Kind(string? tag) =>
        tag is not null && tag.Contains("plan", StringComparison.OrdinalIgnoreCase) ? PhotoKind.Plan : PhotoKind.Photo;

    private static bool HasVideo(PropertyObject o) =>
        o.Attributes.SafeShowing is not null || YandexText.IsLink(o.Attributes.YoutubeUrl) || YandexText.IsLink(o.Attributes.RutubeUrl);

    private static void Write(FeedWriter writer, string name, Vocabulary block, PropertyObject o)
    {
        writer.Start(name);
        block.Write(o, writer);
        writer.End(name);
    }

    private static void Read(FeedNode offer, string name, Vocabulary block, PropertyObject o, YandexProblems problems)
    {
        if (offer.TakeBlock(name) is { } node) block.Read(node, o, (_, child) => problems.NotUnderstood($"{name}/", child));
    }
}
