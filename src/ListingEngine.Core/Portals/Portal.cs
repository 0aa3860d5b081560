using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Portals;

/// <summary>A place where objects are advertised: a dialect and what differs from it.</summary>
/// <param name="Key">One word everywhere: <c>avito</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Dialect">The language it reads.</param>
/// <param name="Status">How sure it is that the portal takes this feed; the screen says so.</param>
/// <param name="Source">Where the facts come from.</param>
public sealed record Portal(string Key, Phrase Name, IFeedDialect Dialect, PortalStatus Status, RuleSource Source)
{
    /// <summary>How often it comes for a feed.</summary>
    public PortalRhythm Rhythm { get; init; } = PortalRhythm.Unknown(Source);

    /// <summary>What the plan's page tells besides.</summary>
    public IReadOnlyList<PortalFact> Facts { get; init; } = [];

    /// <summary>What the portal wants to be told and only the agency knows.</summary>
    public IReadOnlyList<PortalField> Fields { get; init; } = [];

    /// <summary>What it wants otherwise than the format that it borrows is set in the plan: no paper of its own tells.</summary>
    public bool IsOpen => IsBorrower && !IsSure;

    /// <summary>It fetches no feed: a person enters the adverts, with the help of a list.</summary>
    public bool IsByHand { get; init; }

    /// <summary>Answers of the right form to all that it asks.</summary>
    public PortalSettings Example => Fields.Count == 0 ? PortalSettings.None : new() { Fields = Fields.ToDictionary(f => f.Key, f => f.Example) };

    public bool IsSure => Status == PortalStatus.Confirmed;

    /// <summary>A portal that reads another's dialect, or one that has its own.</summary>
    public bool IsBorrower => Dialect is BorrowedDialect;

    /// <summary>No feed that works today is switched off by a new version: only what nobody has tried begins off.</summary>
    public bool StartsOff => Status == PortalStatus.Unverified;
}
