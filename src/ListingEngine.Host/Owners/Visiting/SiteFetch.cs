using ListingEngine.Host.Outside;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>What became of asking for a page.</summary>
internal abstract record SiteFetch
{
    private SiteFetch()
    {
    }

    /// <param name="Text">Of the page, as letters.</param>
    /// <param name="Address">Where it was found in the end.</param>
    /// <param name="IsElsewhere">The site led there from the address that was asked for.</param>
    internal sealed record Page(string Text, Uri Address, bool IsElsewhere, SiteKnowledge Known) : SiteFetch;

    /// <summary>The site says that it is what we hold.</summary>
    internal sealed record Unchanged : SiteFetch;

    /// <summary>The site says that there is nothing any more.</summary>
    internal sealed record Gone : SiteFetch;

    /// <summary>The site's robots.txt forbids it: nothing was asked.</summary>
    internal sealed record Forbidden : SiteFetch;

    /// <param name="Code">Of <see cref="Data.SiteTrouble"/>.</param>
    /// <param name="Fault">How soon it is worth trying again.</param>
    /// <param name="IsOfSite">The site is to blame, not the page.</param>
    /// <param name="Detail">What fills the sentence, a line each.</param>
    internal sealed record Failed(string Code, OutsideFault Fault, bool IsOfSite, string Detail) : SiteFetch
    {
        public TimeSpan? RetryAfter { get; init; }
    }
}
