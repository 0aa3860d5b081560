namespace ListingEngine.Host.Data;

/// <summary>One act that somebody may ask about later: who did what to what, when and from where.</summary>
public sealed class AuditEntry
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Null for a key of the API, or before anybody is signed in.</summary>
    public long? PersonId { get; set; }

    public required string Who { get; set; }

    public AuditAct Act { get; set; }

    /// <summary>What it was done to, in words.</summary>
    public string? Subject { get; set; }

    /// <summary>Number of the object, person, plan ... it was done to.</summary>
    public long? SubjectId { get; set; }

    public string? Detail { get; set; }

    /// <summary>Network address.</summary>
    public string? Address { get; set; }
}
