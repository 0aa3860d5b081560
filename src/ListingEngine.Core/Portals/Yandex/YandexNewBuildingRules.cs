using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using static ListingEngine.Core.Portals.Yandex.YandexKinds;
using static ListingEngine.Core.Portals.Yandex.YandexRules;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>New buildings, which the portal knows by numbers of its own directory.</summary>
internal static class YandexNewBuildingRules
{
    public static IReadOnlyList<FeedRule> All { get; } =
    [
        New("new-deal-status-missing", "attributes.dealStatus",
            "Укажите вид сделки в новостройке: первичная продажа, продажа от застройщика или переуступка.",
            "Tell what sale of a new flat it is: first sale, sale by the developer, or assignment.",
            static a => YandexWords.NewSale.Write(a.DealStatus) is null),
        New("building-id-missing", "attributes.yandexBuildingId", "Укажите номер жилого комплекса в Яндексе.",
            "Tell the complex's number in Yandex.", static a => a.YandexBuildingId is not > 0),
        New("house-id-missing", "attributes.yandexHouseId", "Укажите номер корпуса в Яндексе.", "Tell the block's number in Yandex.",
            static a => a.YandexHouseId is not > 0),
        New("building-state-missing", "attributes.buildingState",
            "Укажите стадию: строится, построен или сдан; проектов Яндекс Недвижимость не знает.",
            "Tell the state: under construction, built or handed over; Yandex Realty knows no projects.",
            static a => YandexWords.States.Write(a.BuildingState) is null),
        New("built-year-missing", "attributes.builtYear", "Укажите год сдачи.", "Tell the year of the hand-over.",
            static a => a.BuiltYear is not (>= 1500 and <= 2100)),
        New("ready-quarter-missing", "attributes.readyQuarter", "Укажите квартал сдачи.", "Tell the quarter of the hand-over.",
            static a => a.ReadyQuarter is not (>= 1 and <= 4)),
        Warning("hand-over-past", "attributes.buildingState", "Срок сдачи прошёл: проверьте стадию строительства, год и квартал.",
            "The hand-over is past: check the state, the year and the quarter.", new("P1, P2", "2020"),
            static offer => IsNew(offer.Object) && IsLate(offer.Object)),
    ];

    // Rules have no clock: the last change of the object stands for today.
    private static bool IsLate(PropertyObject o) =>
        o.Attributes is { BuildingState: BuildingState.Unfinished or BuildingState.Built, BuiltYear: { } year, ReadyQuarter: { } quarter }
        && (o.UpdatedAt.Year > year || o.UpdatedAt.Year == year && (o.UpdatedAt.Month - 1) / 3 + 1 > quarter);

    private static FeedRule New(string code, string field, string ru, string en, Func<PropertyAttributes, bool> breaks) =>
        Error(code, field, ru, en, YandexSources.NewBuilding, offer => IsNew(offer.Object) && breaks(offer.Object.Attributes));
}
