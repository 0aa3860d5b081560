using ListingEngine.Core.Feeds;

namespace ListingEngine.Host.Feeds.Room.Versions;

/// <summary>How a version stands among the others.</summary>
internal enum VersionMark
{
    /// <summary>Portals get it now.</summary>
    Current,

    /// <summary>Waits for a person.</summary>
    Held,

    /// <summary>Was put aside and never served.</summary>
    Discarded,

    /// <summary>Was served, until a person returned to an older one.</summary>
    TakenBack,

    /// <summary>Was served.</summary>
    Past,
}

/// <summary>A version in the time line.</summary>
/// <param name="Changed">Changes are against the version that was served when it was built.</param>
internal sealed record VersionRow(
    long Id, int Number, SnapshotState State, DateTimeOffset At, int Offers, int Withheld, int Added, int Changed, int Removed, long Bytes, string Cause, string? Person)
{
    public VersionMark Mark { get; init; }

    public VersionTaken? Taken { get; init; }
}

/// <summary>Who got a version whole.</summary>
/// <param name="Times">How often.</param>
internal sealed record VersionTaken(int Times, DateTimeOffset First, DateTimeOffset Last);
