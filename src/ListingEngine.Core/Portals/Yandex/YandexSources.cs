using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>The papers as <c>feeds-schemas/yandex/SOURCE.md</c> names them.</summary>
internal static class YandexSources
{
    public static RuleSource Header { get; } = new("Y1, Y2", "2026, undated page");

    public static RuleSource Seller { get; } = new("Y4, Y5, P1, P3, P4", "2026");

    public static RuleSource SellerRole { get; } = new("P1, P3", "2026");

    public static RuleSource Address { get; } = new("P1, P2, P3, P8", "2026");

    public static RuleSource Housing { get; } = new("Y2, P1, P2, P9", "2022-09");

    public static RuleSource NewBuilding { get; } = new("P3, P8", "2026-08");

    public static RuleSource Commercial { get; } = new("P2, P6, P7, P8, P9", "2026-08");

    public static RuleSource Garage { get; } = new("Y2, P1", "2020, undated page");

    public static RuleSource Photos { get; } = new("P1, P2, P4", "2026");

    public static RuleSource Text { get; } = new("P3, P4", "2026");

    public static RuleSource Registry { get; } = new("Y5", "undated page", Confirmed: false);

    public static RuleSource Errors { get; } = new("Y4, Y5", "2026, undated page");

    /// <summary>Agreed readers of the paper differ, or only one of them says so.</summary>
    public static RuleSource Doubtful(string paper, string date) => new(paper, date, Confirmed: false);
}
