using ListingEngine.Core.Feeds;
using static ListingEngine.Core.Portals.Yandex.YandexKinds;
using static ListingEngine.Core.Portals.Yandex.YandexRules;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>What the commercial page asks for beyond the rest.</summary>
internal static class YandexCommercialRules
{
    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Error("commercial-floors-missing", "floors", "Укажите, сколько этажей в здании.", "Tell how many floors the building has.",
            new("P6, P8", "2026-08"), static offer => IsPremises(offer.Object) && offer.Object.Floors is not (>= 1 and <= 200)),
        Warning("commercial-deal-status-missing", "attributes.dealStatus",
            "Укажите вид аренды: прямая, субаренда или продажа права аренды.",
            "Tell what rent it is: direct, sublease or sale of the lease.", YandexSources.Doubtful("P6, P7, P8", "2026-08"),
            static offer => IsCommercial(offer.Object) && IsRent(offer.Object)
                && YandexWords.CommercialRent.Write(offer.Object.Attributes.DealStatus) is null),
    ];
}
