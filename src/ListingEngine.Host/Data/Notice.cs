namespace ListingEngine.Host.Data;

/// <summary>Where a company wants to be told of alarms.</summary>
public sealed class Notice
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    public NoticeWay Way { get; set; }

    /// <summary>An e-mail address, or the address of a webhook.</summary>
    public required string Address { get; set; }

    /// <summary>Kinds of alarms that are told; none for all.</summary>
    public List<AlarmKind> Kinds { get; set; } = [];

    public bool IsOn { get; set; } = true;

    /// <summary>Of its sentences: <c>ru</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "ru";

    /// <summary>Secret with which a webhook's body is signed.</summary>
    public string? Secret { get; set; }

    /// <summary>Why the last one could not be told; null when it could.</summary>
    public string? Problem { get; set; }

    /// <summary>When something was told last.</summary>
    public DateTimeOffset? LastAt { get; set; }

    /// <summary>Its rung on the pause ladder.</summary>
    public int Failures { get; set; }

    /// <summary>Nothing is told before; a node that tells sets it forward, so that no other tells the same.</summary>
    public DateTimeOffset NextAt { get; set; }
}

/// <summary>How people are told.</summary>
public enum NoticeWay
{
    Email,
    Webhook,
}
