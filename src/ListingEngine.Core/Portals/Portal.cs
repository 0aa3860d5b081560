using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals;

/// <summary>A place where objects are advertised: a dialect and what differs from it.</summary>
/// <param name="Key">One word everywhere: <c>avito</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Dialect">The XML language it reads.</param>
/// <param name="Status">How sure it is that the portal takes this feed; the screen says so.</param>
/// <param name="Source">Where the facts come from.</param>
public sealed record Portal(string Key, Phrase Name, IFeedDialect Dialect, PortalStatus Status, RuleSource Source)
{
    /// <summary>How often it comes for a feed.</summary>
    public PortalRhythm Rhythm { get; init; } = PortalRhythm.Unknown(Source);

    /// <summary>What the plan's page tells besides.</summary>
    public IReadOnlyList<PortalFact> Facts { get; init; } = [];

    public bool IsSure => Status == PortalStatus.Confirmed;

    /// <summary>A portal that reads another's dialect, or one that has its own.</summary>
    public bool IsBorrower => Dialect is BorrowedDialect;

    /// <summary>No feed that works today is switched off by a new version: only what nobody has tried begins off.</summary>
    public bool StartsOff => Status == PortalStatus.Unverified;
}
