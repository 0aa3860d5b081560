using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.GdeetotdomOwn;

/// <summary>The papers of the format, as <c>feeds-schemas/gdeetotdom-own/SOURCE.md</c> names them.</summary>
internal static class GedSources
{
    public static RuleSource Exporter { get; } = new("S26: выгрузка exportGedTask с пояснениями формата, старая", "2026-11", Confirmed: false);
}
