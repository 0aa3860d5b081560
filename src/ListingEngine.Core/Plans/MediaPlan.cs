namespace ListingEngine.Core.Plans;

/// <summary>What goes to one portal: a feed of its own at a secret address.</summary>
public sealed class MediaPlan
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    /// <summary>Key of the portal: <c>avito</c>.</summary>
    public required string Portal { get; set; }

    public required string Name { get; set; }

    /// <summary>The secret in the feed's address: 192 random bits.</summary>
    public required string Token { get; set; }

    /// <summary>A plan that is off is not published; its last version is still served.</summary>
    public bool IsOn { get; set; } = true;

    /// <summary>When new versions are made.</summary>
    public PlanRhythm Rhythm { get; set; } = PlanRhythm.OnChange;

    /// <summary>For <see cref="PlanRhythm.Cron"/>: a Quartz expression of six fields, in the agency's time.</summary>
    public string? Cron { get; set; }

    /// <summary>The secret before the present one, and until when it still works.</summary>
    public string? OldToken { get; set; }

    public DateTimeOffset? OldTokenUntil { get; set; }

    /// <summary>Nobody gets the feed any more, whatever secret they have; null while it is served.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>Who may fetch the feed besides knowing its secret; null for everybody who knows it.</summary>
    public FeedAccess? Access { get; set; }

    /// <summary>Versions that this plan keeps; null for as many as the installation says.</summary>
    public int? KeepVersions { get; set; }

    /// <summary>Failed builds in a row: each makes the pause before the next timed one longer.</summary>
    public int Failures { get; set; }

    /// <summary>When the plan is built next by itself; null when nothing asks for it.</summary>
    public DateTimeOffset? NextAt { get; set; }

    /// <summary>How often something behind the offers changed so far: a build that ends when it is more than at its beginning leaves work to do.</summary>
    public long Changes { get; set; }

    /// <summary>Since when changes wait for a build; null when none does.</summary>
    public DateTimeOffset? ChangedAt { get; set; }

    /// <summary>When the last build that succeeded looked at the stock.</summary>
    public DateTimeOffset? BuiltAt { get; set; }

    public PlanDefinition Definition { get; set; } = new();

    /// <summary>Version that portals get now; none before the first publication.</summary>
    public long? CurrentSnapshotId { get; set; }

    /// <summary>Version that waits for a person, because it would drop too much.</summary>
    public long? HeldSnapshotId { get; set; }

    /// <summary>Why new versions wait; null when they do not.</summary>
    public HoldReason? HoldReason { get; set; }

    /// <summary>In how many files portals get the feed, each at an address of its own. Grows only, and by a person's word: the portal has to know every address.</summary>
    public int Parts { get; set; } = 1;

    /// <summary>How many files the served version needs, where the portal caps them; when it is more than <see cref="Parts"/>, a person is asked.</summary>
    public int PartsWanted { get; set; } = 1;

    /// <summary>Since when there are so many; null while there is one.</summary>
    public DateTimeOffset? PartsSince { get; set; }

    /// <summary>Dialect version with which the records were judged; another one judges everything again.</summary>
    public int JudgedBy { get; set; }

    /// <summary>Why the last build failed; null when it did not.</summary>
    public string? LastError { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Set by a database trigger when somebody edits the plan, not at each publication.</summary>
    public long Revision { get; set; }
}
