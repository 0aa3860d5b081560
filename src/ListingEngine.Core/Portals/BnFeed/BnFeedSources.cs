using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.BnFeed;

/// <summary>The papers of the format, as <c>feeds-schemas/bn-feed/SOURCE.md</c> names them.</summary>
internal static class BnFeedSources
{
    public static RuleSource Readers { get; } = new("S3, S19: программы, которые читают bn-feed", "2026-11", Confirmed: false);
}
