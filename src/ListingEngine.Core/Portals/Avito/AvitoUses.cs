using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Further uses of premises: Avito takes two at most, and for each kind only some (A22).</summary>
internal static class AvitoUses
{
    private const int Most = 2;

    private static readonly (CommercialUses Use, string Word)[] Words =
    [
        (CommercialUses.Office, "Офис"),
        (CommercialUses.FreePurpose, "Свободного назначения"),
        (CommercialUses.Retail, "Торговое помещение"),
        (CommercialUses.Warehouse, "Склад"),
        (CommercialUses.Production, "Производство"),
        (CommercialUses.Catering, "Общепит"),
        (CommercialUses.Hotel, "Гостиница"),
        (CommercialUses.CarService, "Автосервис"),
        (CommercialUses.Building, "Здание"),
        (CommercialUses.Coworking, "Коворкинг"),
    ];

    public static AvitoElement Element { get; } = AvitoElement.Options("AdditionalObjectTypes", "attributes.uses",
        [.. Words.Select(w => new AvitoOption(w.Word, o => IsWritten(o, w.Use), o => Take(o, w.Use)))]);

    private static CommercialUses Allowed(ObjectKind kind) => kind switch
    {
        ObjectKind.FreePurpose => CommercialUses.Office | CommercialUses.Retail | CommercialUses.Production | CommercialUses.Warehouse
            | CommercialUses.Catering | CommercialUses.Hotel,
        ObjectKind.Retail => CommercialUses.Office | CommercialUses.Catering,
        ObjectKind.Office => CommercialUses.Retail,
        ObjectKind.Warehouse => CommercialUses.Production,
        ObjectKind.Production => CommercialUses.Warehouse,
        _ => CommercialUses.None,
    };

    private static void Take(PropertyObject o, CommercialUses use) => o.Attributes.Uses = (o.Attributes.Uses ?? CommercialUses.None) | use;

    private static bool IsWritten(PropertyObject o, CommercialUses use)
    {
        var taken = (o.Attributes.Uses ?? CommercialUses.None) & Allowed(o.Kind);
        if ((taken & use) == 0) return false;
        var before = 0;
        foreach (var (other, _) in Words)
        {
            if (other == use) break;
            if ((taken & other) != 0) before++;
        }

        return before < Most;
    }
}
