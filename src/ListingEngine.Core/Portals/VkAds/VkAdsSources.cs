using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.VkAds;

internal static class VkAdsSources
{
    private const string Seen = "2026";

    public static RuleSource Estate { get; } = new("ads.vk.com/en/help/articles/ecomm_catalog_estate (начало страницы)", Seen);

    /// <summary>The page of estate is cut before its pictures and links: those of the sister feed are taken for them.</summary>
    public static RuleSource Goods { get; } = new("ads.vk.com/en/help/articles/ecomm_catalog_service: для недвижимости принято так же", Seen, Confirmed: false);

    public static RuleSource Columns { get; } = new("догадка: в справке VK столбцы адреса в CSV не показаны", Seen, Confirmed: false);
}
