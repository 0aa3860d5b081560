using ListingEngine.Core.Feeds;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>What is bought for an advert: services and the bid of the auction, both ways.</summary>
internal static class CianPromotion
{
    private const string Between = ", ";
    private static readonly char[] Separators = [',', ';', ' '];

    // The newer PromotionType stands in two places in two sources; it is not sent until someone confirms one.
    internal static readonly string[] Services = ["free", "highlight", "paid", "premium", "top3"];

    /// <summary>The first word of the plan's services that the portal does not know; null when it knows all.</summary>
    public static string? UnknownService(Promotion? promotion)
    {
        if (CianText.Told(promotion?.Service) is not { } told || Array.IndexOf(Services, told) >= 0) return null;
        foreach (var service in Split(told))
            if (Array.IndexOf(Services, service) < 0) return service;
        return null;
    }

    public static void WriteBid(Promotion? promotion, FeedWriter w)
    {
        if (promotion?.Bid is not > 0) return;
        w.Start("Auction");
        w.Element("Bet", promotion.Bid);
        w.End("Auction");
    }

    public static void WriteServices(Promotion? promotion, FeedWriter w)
    {
        if (CianText.Told(promotion?.Service) is not { } told) return;
        var before = w.Length;
        w.Start("PublishTerms");
        w.Start("Terms");
        w.Start("PublishTermSchema");
        w.Start("Services");
        var empty = w.Length;
        foreach (var service in Split(told))
            if (Array.IndexOf(Services, service) >= 0) w.Element("ServicesEnum", service);
        if (w.Length == empty)
        {
            w.Truncate(before);
            return;
        }

        w.End("Services");
        w.End("PublishTermSchema");
        w.End("Terms");
        w.End("PublishTerms");
    }

    public static Promotion? Read(FeedNode offer)
    {
        decimal? bid = null;
        if (offer.TakeBlock("Auction") is { } auction && auction.Children.FirstOrDefault(c => c.Name == "Bet") is { } bet)
            bet.Taken = (bid = Numbers.Read(bet.Text)) is not null;
        var services = new List<string>();
        foreach (var term in offer.TakeBlock("PublishTerms")?.TakeBlock("Terms")?.TakeAll("PublishTermSchema") ?? [])
            foreach (var service in term.Take("Services")?.Children ?? [])
            {
                service.Taken = service.Name == "ServicesEnum" && Array.IndexOf(Services, service.Text) >= 0;
                if (service.Taken) services.Add(service.Text);
            }

        var told = services.Count == 0 ? null : string.Join(Between, services);
        return bid is null && told is null ? null : new() { Bid = bid, Service = told };
    }

    private static string[] Split(string services) =>
        services.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
