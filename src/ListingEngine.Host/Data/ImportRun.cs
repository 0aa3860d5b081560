namespace ListingEngine.Host.Data;

/// <summary>How far an import is.</summary>
public enum ImportState
{
    Done,

    /// <summary>The file lies here; a person has not yet said what it is.</summary>
    Uploaded,
    Queued,
    Running,

    /// <summary>Nothing was taken.</summary>
    Failed,
}

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

    public ImportState State { get; set; }

    /// <summary>Withdraw what the source no longer holds.</summary>
    public bool Replace { get; set; }

    /// <summary>The scheduled address it came from.</summary>
    public long? SourceId { get; set; }

    /// <summary>Name of the uploaded file as its owner calls it.</summary>
    public string? FileName { get; set; }

    /// <summary>Bytes of the unpacked feed, and how many of them are read.</summary>
    public long Size { get; set; }

    public long Position { get; set; }

    /// <summary>Code of why nothing was taken or withdrawn; null when all went well.</summary>
    public string? Problem { get; set; }

    /// <summary>What fills the sentence of that code, a line each.</summary>
    public string? ProblemDetail { get; set; }

    /// <summary>Objects that were not withdrawn because they are suspiciously many: a person decides.</summary>
    public long[]? Held { get; set; }

    /// <summary>What was kept aside although offers were taken, as JSON.</summary>
    public string? Notes { get; set; }

    /// <summary>Who started it; null for the schedule, the API or the command line.</summary>
    public long? PersonId { get; set; }

    /// <summary>Offers read so far while it runs, all of them after it.</summary>
    public int Read { get; set; }

    /// <summary>The first refused offers with their reasons, as JSON.</summary>
    public string? Refusals { get; set; }
}
