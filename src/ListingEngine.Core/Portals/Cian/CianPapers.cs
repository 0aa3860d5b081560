using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>The evidence behind the rules, under the tags of <c>feeds-schemas/cian/SOURCE.md</c>.</summary>
internal static class CianPapers
{
    public static RuleSource Schema { get; } = new("XSD flatSale", "2019-06");

    public static RuleSource Archive { get; } = new("D23", "2023-07");

    public static RuleSource SchemaAndArchive { get; } = new("XSD, D23", "2023-07");

    public static RuleSource Documentation { get; } = new("DOC", "2024-02");

    public static RuleSource Rent { get; } = new("CFG", "2022-10");

    public static RuleSource Sheet { get; } = new("MEMO", "2026");

    public static RuleSource Validation { get; } = new("PHP", "undated");

    public static RuleSource Cabinet { get; } = new("API", "undated", Confirmed: false);

    public static RuleSource Reports { get; } = new("joywork", "undated");

    /// <summary>The same evidence where it is too thin to withhold an advert for.</summary>
    public static RuleSource Unconfirmed(this RuleSource source) => source with { Confirmed = false };
}
