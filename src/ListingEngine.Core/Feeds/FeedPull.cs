namespace ListingEngine.Core.Feeds;

/// <summary>One fetch of a feed.</summary>
public sealed class FeedPull
{
    /// <summary>Statuses of those who knew the secret and got nothing: they may be strangers.</summary>
    public static IReadOnlyList<int> Refusals { get; } = [401, 403, 410];

    public long Id { get; set; }

    public long PlanId { get; set; }

    public long CompanyId { get; set; }

    public DateTimeOffset At { get; set; }

    public string? Address { get; set; }

    public string? Agent { get; set; }

    /// <summary>HTTP status of the answer.</summary>
    public int Status { get; set; }

    public long? SnapshotId { get; set; }

    /// <summary>Which of how many files it was.</summary>
    public int Part { get; set; } = 1;

    public int Parts { get; set; } = 1;

    public long Bytes { get; set; }

    /// <summary>The fetch used the secret before the present one: whoever came has not been told of the new address yet.</summary>
    public bool OldAddress { get; set; }

    /// <summary>False when the connection ended before the last byte.</summary>
    public bool Whole { get; set; }
}
