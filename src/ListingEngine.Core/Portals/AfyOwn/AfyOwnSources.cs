using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.AfyOwn;

/// <summary>The one paper of the format, as <c>feeds-schemas/afy-own/SOURCE.md</c> names it.</summary>
internal static class AfyOwnSources
{
    public static RuleSource Reader { get; } = new("S17: программа, которая читает формат AFY и ссылается на afy.ru/auto_download", "2026-11", Confirmed: false);
}
