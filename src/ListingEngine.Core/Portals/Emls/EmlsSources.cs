using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Emls;

/// <summary>The paper of the format, as <c>feeds-schemas/emls/SOURCE.md</c> names it.</summary>
internal static class EmlsSources
{
    public static RuleSource Exporter { get; } = new("S20: выгрузка агентства из Санкт-Петербурга, которая приводит формат ЕМЛС", "2026-11", Confirmed: false);
}
