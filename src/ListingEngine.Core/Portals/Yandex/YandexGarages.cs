using ListingEngine.Core.Feeds;
using static ListingEngine.Core.Portals.Yandex.YandexElements;
using static ListingEngine.Core.Portals.Yandex.YandexWords;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>
/// Garages, boxes and parking places. Generic flags such as security are read for them, but not written: their use there is not confirmed.
/// </summary>
internal static class YandexGarages
{
    public static Vocabulary All { get; } = new(
        FeedElement.Word("ownership-type", o => o.Attributes.GarageOwnership, Ownership),
        FeedElement.Text("garage-name", o => o.Attributes.GarageName),
        FeedElement.Word("parking-type", o => o.Attributes.GaragePlacement, Placements)
            .For(static o => YandexKinds.GarageType(o) != YandexGarageType.Garage),
        Flag("automatic-gates", o => o.Attributes.HasAutomaticGates),
        Flag("cctv", o => o.Attributes.HasCctv),
        Flag("inspection-pit", o => o.Attributes.HasInspectionPit),
        Flag("cellar", o => o.Attributes.HasCellar),
        Flag("car-wash", o => o.Attributes.HasCarWash),
        Flag("auto-repair", o => o.Attributes.HasCarService),
        Flag("new-parking", o => o.Attributes.IsNewParking));
}
