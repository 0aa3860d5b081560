using System.Buffers;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.VkAds;

/// <summary>What VK asks of an item of the catalogue.</summary>
internal static class VkAdsRules
{
    private const int MostOfId = 128;

    private static readonly SearchValues<char> OfId = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Error("id", "feedId", "Номер для выгрузки должен быть не длиннее 128 знаков и состоять из латинских букв, цифр, «_» и «-».",
            "The id for feeds must have at most 128 characters: Latin letters, digits, “_” and “-”.", VkAdsSources.Estate,
            o => o.Id.Length is 0 or > MostOfId || o.Id.AsSpan().ContainsAnyExcept(OfId)),
        .. Part("line", "улица и дом", "street and house", a => a.Line), .. Part("locality", "населённый пункт", "locality", a => a.Locality),
        .. Part("region", "регион", "region", a => a.Region), .. Part("country", "страна", "country", a => a.Country),
        Error("price-missing", "price", "Укажите цену: каталог без неё объект не примет.", "Tell the price: the catalogue takes no object without it.", VkAdsSources.Estate,
            o => o.Object.Price is not > 0),
        Error("price-unit", "priceUnit", "Укажите цену за весь объект: цену за м², сотку или гектар каталог не различает.",
            "Tell the price of the whole: the catalogue does not know prices per m², sotka or hectare.", VkAdsSources.Estate, o => o.Object.PriceUnit != PriceUnit.Whole),
        Error("price-period", "pricePeriod", "Укажите цену аренды за месяц, а посуточной — за сутки: периода в каталоге нет.",
            "Tell the rent per month, and a daily rent per day: the catalogue has no period.", VkAdsSources.Estate, o => (o.Object.PricePeriod ?? PeriodOf(o.Object.Deal)) != PeriodOf(o.Object.Deal)),
        Error("page-missing", "attributes.pageUrl", "Укажите страницу объекта на вашем сайте (http или https) или её общий адрес в плане: реклама ведёт туда.",
            "Tell the object's page on your site (http or https), or the common address in the plan: the advertising leads there.", VkAdsSources.Goods,
            o => VkAdsDialect.PageOf(o) is not { } page || !WebAddress.IsOne(page)),
        new(new("vkads.page-elsewhere", Severity.Error, "attributes.pageUrl", new("Страница объекта ({0}) не на сайте компании: VK берёт ссылки только на её домен. Исправьте ссылку или сайт компании.",
            "The object's page ({0}) is not on the company's site: VK takes links to its domain only. Mend the link or the company's site."), VkAdsSources.Goods), Elsewhere),
        Error("photo-missing", "photos", "Нужна хотя бы одна фотография.", "At least one photo is needed.", VkAdsSources.Goods, o => VkAdsDialect.ImageOf(o) is null),
    ];

    /// <summary>For what time a price is asked that says nothing of it.</summary>
    public static PricePeriod? PeriodOf(Deal deal) => deal switch { Deal.LongRent => PricePeriod.Month, Deal.DailyRent => PricePeriod.Day, _ => null };

    private static IEnumerable<FeedRule> Part(string field, string ru, string en, Func<Address, string?> part) =>
    [
        Error($"{field}-missing", $"address.{field}", $"Заполните в адресе: {ru}.", $"Tell of the address: {en}.", VkAdsSources.Estate, o => part(VkAdsPlace.Of(o.Object).Address) is null),
        Error($"{field}-long", $"address.{field}", $"В адресе длиннее 256 знаков: {ru}.", $"Longer than 256 characters in the address: {en}.", VkAdsSources.Estate,
            o => part(VkAdsPlace.Of(o.Object).Address)?.Length > VkAdsDialect.MostCharacters),
    ];

    // Of a company whose site nobody told, any domain may be its own.
    private static string? Elsewhere(Offer offer)
    {
        if (HostOf(offer.Contact.Site) is not { } site || HostOf(VkAdsDialect.PageOf(offer)) is not { } page) return null;
        return page == site || page.EndsWith($".{site}", StringComparison.Ordinal) ? null : page;
    }

    private static string? HostOf(string? address) =>
        address is not null && Uri.TryCreate(address.Contains("://", StringComparison.Ordinal) ? address : $"https://{address}", UriKind.Absolute, out var uri) && uri.Host.Length > 0
            ? uri.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? uri.IdnHost[4..] : uri.IdnHost : null;

    private static FeedRule Error(string code, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        FeedRule.When(new($"vkads.{code}", Severity.Error, field, new(ru, en), source), breaks);
}
