using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Tilda;

internal static class TildaSources
{
    public static RuleSource Exporter { get; } = new("конвертер недвижимости в каталог Тильды, без документа Тильды", "2026", Confirmed: false);

    public static RuleSource Readers { get; } = new("конвертер недвижимости и чужие программы, читающие CSV Тильды", "2026", Confirmed: false);

    public static RuleSource Unknown { get; } = new("документов Тильды об этом не найдено", "2026", Confirmed: false);
}
