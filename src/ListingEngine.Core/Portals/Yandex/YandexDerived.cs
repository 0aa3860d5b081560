using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Answers that the portal wants as yes or no and that other fields of ours imply.</summary>
internal static class YandexDerived
{
    public static bool? Deposit(PropertyObject o) =>
        (o.Attributes.Deposit ?? o.Attributes.DepositMonths) is { } deposit ? deposit > 0 : null;

    public static bool? Lift(PropertyObject o) => o.Attributes.PassengerLifts is { } count and >= 0 ? count > 0 : null;

    public static bool? FreightLift(PropertyObject o) => o.Attributes.FreightLifts is { } count and >= 0 ? count > 0 : null;

    public static bool? Heating(PropertyObject o) => o.Attributes.Heating is { } kinds && kinds != HeatingKinds.None ? true : null;

    public static bool? Water(PropertyObject o) => o.Attributes.WaterKind is null ? null : true;

    public static bool? Sewerage(PropertyObject o) => o.Attributes.SewerageKind is null ? null : true;

    public static bool? Ventilation(PropertyObject o) => o.Attributes.Ventilation is { } kind ? kind != VentilationKind.None : null;

    public static bool? Conditioner(PropertyObject o) => o.Attributes.Conditioning is { } kind ? kind != ConditioningKind.None : null;
}
