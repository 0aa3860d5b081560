using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.VkAds;

/// <summary>
/// VK's catalogue as a CSV. It has no column for kind and deal, so that the title tells them: «Продажа: двухкомнатная квартира, 54,3 м²».
/// </summary>
public sealed class VkAdsDialect : IFeedDialect
{
    /// <summary>Most characters of a title and of each part of an address.</summary>
    public const int MostCharacters = 256;

    internal const string PageField = "page";

    private const char Separator = ',';

    private const string Id = "id", Title = "title", Price = "price", Link = "link", Image = "image_link", AfterDeal = ": ";

    private static readonly TableColumns Place = new('.', ("address", "address.line"), ("locality", "address.locality"), ("region", "address.region"), ("country", "address.country"));

    private static readonly Words<Deal> Deals = new((Deal.Sale, "Продажа"), (Deal.LongRent, "Аренда"), (Deal.DailyRent, "Посуточно"));

    private static readonly Words<Currency> Currencies = new((Currency.Rub, "RUB"), (Currency.Usd, "USD"), (Currency.Eur, "EUR"));

    public string Key => "vk-ads";

    public int Version => 1;

    public FeedForm Form => FeedForm.Table;

    public string? Schema => null;

    public string OfferElement => "item";

    public string RootElement => Id;

    public IReadOnlyList<FeedRule> Rules => VkAdsRules.All;

    public FeedLimits Limits { get; } = new(1, null, null, VkAdsSources.Goods);

    public bool Takes(ObjectKind kind, Deal deal) => Enum.IsDefined(kind) && Deals.Has(deal);

    public void WriteHead(FeedWriter writer, FeedEdition edition)
    {
        writer.Row([Id, Title, .. Place.Headers, Price, Link, Image], Separator);
        writer.Raw("\n");
    }

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        var price = o.Price is { } told ? $"{Numbers.Write(told)} {Currencies.Write(o.Currency)}" : null;
        writer.Row([offer.Id, $"{Deals.Write(o.Deal)}{AfterDeal}{AdvertTitle.Of(o)}", .. Place.Cells(VkAdsPlace.Of(o)), price, PageOf(offer), ImageOf(offer)], Separator);
    }

    public void WriteFoot(FeedWriter writer)
    {
    }

    public string? IdOf(FeedNode offer) => offer.ChildText(Id);

    public ReadOffer Read(FeedNode offer)
    {
        var (o, problems, refused, id) = (new PropertyObject(), new List<Reason>(), new List<Reason>(), IdOf(offer));
        if (id is null) refused.Add(new(FeedProblems.NoId));
        offer.Take(Id);
        ReadTitle(offer.TakeText(Title), o, refused);
        o.PricePeriod = VkAdsRules.PeriodOf(o.Deal);
        Place.Read(offer, o, problems);
        Take(offer, Price, problems, text => ReadPrice(text, o));
        Take(offer, Link, problems, text => WebAddress.IsOne(text) && (o.Attributes.PageUrl = text) is not null);
        Take(offer, Image, problems, text => WebAddress.IsOne(text) && (o.Photos = [new() { Url = text }]) is not null);
        (o.ExternalId, o.FeedId, o.Unread) = (id, id ?? "", UnreadNodes.Of(offer));
        return new() { Id = id, Object = o, Refused = refused, Problems = problems, Line = offer.Line };
    }

    /// <summary>The object's own page, or the one that the site has for its number; null when neither is told.</summary>
    internal static string? PageOf(Offer offer) => offer.Object.Attributes.PageUrl is { } page && !string.IsNullOrWhiteSpace(page) ? page.Trim()
        : offer.Settings.Field(PageField)?.Replace("{id}", Uri.EscapeDataString(offer.Id), StringComparison.Ordinal).Trim();

    internal static string? ImageOf(Offer offer) => offer.Photos.Select(p => p.Url.Trim()).FirstOrDefault(WebAddress.IsOne);

    private static void ReadTitle(string? title, PropertyObject o, List<Reason> refused)
    {
        var at = title?.IndexOf(AfterDeal, StringComparison.Ordinal) ?? -1;
        if (at >= 0 && Deals.Read(title![..at]) is { } deal) o.Deal = deal;
        else refused.Add(title is null ? new(FeedProblems.DealMissing) : new(FeedProblems.DealUnknown, title));
        if (at >= 0 && AdvertTitle.Read(title![(at + AfterDeal.Length)..], o)) return;
        refused.Add(title is null ? new(FeedProblems.KindMissing) : new(FeedProblems.KindUnknown, title));
    }

    private static bool ReadPrice(string text, PropertyObject o)
    {
        var at = text.LastIndexOf(' ');
        if (at < 0 || Numbers.Read(text[..at]) is not { } price || Currencies.Read(text[(at + 1)..]) is not { } currency) return false;
        (o.Price, o.Currency) = (price, currency);
        return true;
    }

    private static void Take(FeedNode offer, string header, List<Reason> problems, Func<string, bool> read)
    {
        if (offer.Take(header) is not { Text.Length: > 0 } cell) return;
        cell.Taken = read(cell.Text);
        if (!cell.Taken) problems.Add(new(FeedProblems.NotUnderstood, $"{header}: {cell.Text}"));
    }
}
