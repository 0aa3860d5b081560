using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>When the advert stands, from which purse it is paid, and how it is pushed.</summary>
internal static class AvitoPromotion
{
    internal static readonly string[] Fees = ["Package", "PackageBBL", "BBL"];

    internal static readonly string[] Services =
        ["Free", "Highlight", "XL", "x2_1", "x2_7", "x5_1", "x5_7", "x10_1", "x10_7", "x15_1", "x15_7", "x20_1", "x20_7"];

    public static void Write(Promotion promotion, FeedWriter writer)
    {
        writer.Element("DateBegin", promotion.Begins is { } begins ? AvitoDates.Word(begins) : null);
        writer.Element("DateEnd", promotion.Ends is { } ends ? AvitoDates.Word(ends) : null);
        writer.Element("ListingFee", Word(promotion.Fee, Fees));
        writer.Element("AdStatus", Word(promotion.Service, Services));
    }

    public static bool IsFeeUnknown(Promotion? promotion) =>
        promotion is not null && AvitoText.Told(promotion.Fee) && Word(promotion.Fee, Fees) is null;

    public static bool IsServiceUnknown(Promotion? promotion) =>
        promotion is not null && AvitoText.Told(promotion.Service) && Word(promotion.Service, Services) is null;

    /// <summary>The words are kept as they stand: what Avito no longer knows is said when it is written.</summary>
    public static Promotion? Read(FeedNode offer, Action<FeedNode> notUnderstood)
    {
        var promotion = new Promotion
        {
            Begins = Day(offer, "DateBegin", notUnderstood),
            Ends = Day(offer, "DateEnd", notUnderstood),
            Fee = offer.TakeText("ListingFee"),
            Service = offer.TakeText("AdStatus"),
        };
        return promotion == new Promotion() ? null : promotion;
    }

    private static DateOnly? Day(FeedNode offer, string name, Action<FeedNode> notUnderstood)
    {
        if (offer.Take(name) is not { Text.Length: > 0 } node) return null;
        var day = AvitoDates.Read(node.Text);
        node.Taken = day is not null;
        if (day is null) notUnderstood(node);
        return day;
    }

    private static string? Word(string? told, string[] words)
    {
        foreach (var word in words)
            if (word == told) return word;
        return null;
    }
}
