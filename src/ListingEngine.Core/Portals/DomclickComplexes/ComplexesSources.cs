using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.DomclickComplexes;

/// <summary>The papers of the format, as <c>feeds-schemas/domclick-complexes/SOURCE.md</c> names them.</summary>
internal static class ComplexesSources
{
    public static RuleSource Exporter { get; } = new("S11: служба фидов, настроенная по проверке ДомКлика", "2026", Confirmed: false);

    public static RuleSource Users { get; } = new("S10, S11, S12: системы застройщиков и программа проверки фидов", "2026", Confirmed: false);
}
