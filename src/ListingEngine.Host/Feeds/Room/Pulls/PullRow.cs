namespace ListingEngine.Host.Feeds.Room.Pulls;

/// <summary>What somebody who came got.</summary>
internal enum PullKind
{
    /// <summary>A whole version.</summary>
    Whole,

    /// <summary>"Unchanged": they have it already, or looked at its head alone.</summary>
    Same,

    /// <summary>A part of it, as they asked.</summary>
    Part,

    /// <summary>The connection ended before the last byte.</summary>
    Cut,

    /// <summary>Nothing: there was no version yet, or they may not have it.</summary>
    Refused,
}

/// <summary>One fetch.</summary>
internal sealed record PullRow(DateTimeOffset At, string? Address, string? Agent, int Status, int? Version, int Part, int Parts, long Bytes, bool Whole)
{
    public PullKind Kind => Of(Status, Bytes, Whole);

    public static PullKind Of(int status, long bytes, bool whole) => status switch
    {
        304 => PullKind.Same,
        _ when !whole => PullKind.Cut,
        200 => bytes > 0 ? PullKind.Whole : PullKind.Same,
        206 => PullKind.Part,
        _ => PullKind.Refused,
    };
}
