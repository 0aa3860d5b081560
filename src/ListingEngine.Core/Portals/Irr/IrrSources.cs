using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Irr;

/// <summary>Papers of the portal, as <c>feeds-schemas/irr/SOURCE.md</c> names them: exporters of agencies, none of the portal's own.</summary>
internal static class IrrSources
{
    /// <summary>An exporter with comments on the format, the strictest of three.</summary>
    public static RuleSource Strictest { get; } = new("S21: выгрузка exportIrrTask с пояснениями формата, старая", "2026-11", Confirmed: false);

    /// <summary>Three exporters that were written apart and agree.</summary>
    public static RuleSource Exporters { get; } = new("S21, S22, S23: три независимые выгрузки, старые", "2026-11", Confirmed: false);
}
