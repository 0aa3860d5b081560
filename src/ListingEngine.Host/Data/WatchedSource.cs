namespace ListingEngine.Host.Data;

/// <summary>A site, or a part of it, that is visited again and again for owners' adverts.</summary>
public sealed class WatchedSource
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    public required string Name { get; set; }

    /// <summary>Pages of results, or feeds, where a visit begins.</summary>
    public List<string> Entrances { get; set; } = [];

    public int EveryMinutes { get; set; } = 60;

    /// <summary>So many pages of results are read in one visit at most.</summary>
    public int MostPages { get; set; } = 50;

    /// <summary>Seconds between two requests at least; a longer pace that the site's robots.txt asks for wins.</summary>
    public decimal PaceSeconds { get; set; } = 3;

    /// <summary>The share of advert pages that are expected to be understood, 0 to 1.</summary>
    public double ExpectedRate { get; set; } = 0.8;

    public bool IsOn { get; set; } = true;

    public DateTimeOffset? NextAt { get; set; }

    public DateTimeOffset? LastAt { get; set; }

    /// <summary>Failures in a row: the rung of the pause ladder.</summary>
    public int Failures { get; set; }

    /// <summary>Code of why the last visit failed; null when it went well.</summary>
    public string? Problem { get; set; }

    /// <summary>What fills the sentence of that code, a line each.</summary>
    public string? ProblemDetail { get; set; }

    /// <summary>Pages of results with which the next visit goes on where the last one was cut off, a line each; null begins anew.</summary>
    public string? ResumeAt { get; set; }
}
