using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>The evidence behind the rules; the tags are explained in <c>feeds-schemas/avito/SOURCE.md</c>.</summary>
internal static class AvitoSources
{
    public static RuleSource Sheet { get; } = new("SOURCE.md", "2026-11-22", Confirmed: false);

    public static RuleSource Api { get; } = new("API", "2026-08");

    public static RuleSource Api4012 { get; } = new("API, 4012", "2026-08");

    public static RuleSource Flats { get; } = new("T26, D23, A22", "2026");

    public static RuleSource NewFlats { get; } = new("T26", "2026");

    public static RuleSource LongRent { get; } = new("G26, D23, A22", "2026");

    public static RuleSource Residential { get; } = new("D23, A22", "2024");

    public static RuleSource Premises { get; } = new("C26, D23", "2026-08");

    public static RuleSource LivePremises { get; } = new("F26, C26", "2026-07-16");

    public static RuleSource Deals2022 { get; } = new("A22", "2022-05-31");

    public static RuleSource Matrix2022 { get; } = new("A22", "2022-05", Confirmed: false);

    public static RuleSource Abroad2022 { get; } = new("A22", "2022", Confirmed: false);

    public static RuleSource Common { get; } = new("A20, T26", "2026");

    public static RuleSource Unsure { get; } = new("D23", "2024", Confirmed: false);

    public static RuleSource UnsurePremises { get; } = new("C26", "2026-08", Confirmed: false);

    public static RuleSource UnsureLimits { get; } = new("A20", "2020-05", Confirmed: false);

    public static RuleSource Audit { get; } = new("audit", "2026-09-21", Confirmed: false);

    public static RuleSource Limits { get; } = new("API, T26", "2026-08");

    public static RuleSource Checker { get; } = new("Go validator", "2023-09", Confirmed: false);

    public static RuleSource SiteRules { get; } = new("общие правила сайта", "2026", Confirmed: false);
}
