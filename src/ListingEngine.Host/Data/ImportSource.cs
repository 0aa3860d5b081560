namespace ListingEngine.Host.Data;

/// <summary>An address from which a feed is taken again and again.</summary>
public sealed class ImportSource
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    /// <summary>External ids are unique within it.</summary>
    public required string Name { get; set; }

    public required string Address { get; set; }

    public required string Format { get; set; }

    /// <summary>Withdraw what the source no longer holds.</summary>
    public bool Replace { get; set; } = true;

    public int EveryMinutes { get; set; } = 60;

    public bool IsOn { get; set; } = true;

    public DateTimeOffset? NextAt { get; set; }

    public DateTimeOffset? LastAt { get; set; }

    /// <summary>Failures in a row: the rung of the pause ladder.</summary>
    public int Failures { get; set; }

    /// <summary>Code of why the last one failed; null when it went well.</summary>
    public string? Problem { get; set; }

    /// <summary>What fills the sentence of that code, a line each.</summary>
    public string? ProblemDetail { get; set; }
}
