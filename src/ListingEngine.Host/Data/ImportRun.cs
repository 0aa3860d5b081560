namespace ListingEngine.Host.Data;

/// <summary>One import: what came and what became of it.</summary>
public sealed class ImportRun
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    public required string Source { get; set; }

    public required string Format { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset EndedAt { get; set; }

    public int Created { get; set; }

    public int Updated { get; set; }

    public int Unchanged { get; set; }

    public int Withdrawn { get; set; }

    public int Refused { get; set; }

    /// <summary>Why nothing was taken or withdrawn; null when all went well.</summary>
    public string? Problem { get; set; }

    /// <summary>Who started it; null for the schedule, the API or the command line.</summary>
    public long? PersonId { get; set; }

    /// <summary>Offers read so far while it runs, all of them after it.</summary>
    public int Read { get; set; }

    /// <summary>The first refused offers with their reasons, as JSON.</summary>
    public string? Refusals { get; set; }
}
