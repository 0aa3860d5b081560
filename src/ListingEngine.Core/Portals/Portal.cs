using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals;

/// <summary>A place where objects are advertised: a dialect and what differs from it.</summary>
/// <param name="Key">One word everywhere: <c>avito</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Dialect">The XML language it reads.</param>
/// <param name="OnTrial">True while nobody has confirmed that the portal takes this feed; the screen says so.</param>
/// <param name="Source">Where the facts come from.</param>
public sealed record Portal(string Key, Phrase Name, IFeedDialect Dialect, bool OnTrial, RuleSource Source)
{
    /// <summary>How often it comes for a feed.</summary>
    public PortalRhythm Rhythm { get; init; } = PortalRhythm.Unknown(Source);
}
