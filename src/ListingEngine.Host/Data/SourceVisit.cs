namespace ListingEngine.Host.Data;

/// <summary>One visit to a source, and what came of it.</summary>
public sealed class SourceVisit
{
    public long Id { get; set; }

    public long SourceId { get; set; }

    public long CompanyId { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    /// <summary>Null while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public VisitEnd? End { get; set; }

    public int Requests { get; set; }

    public int ListPages { get; set; }

    /// <summary>Pages of adverts that were fetched, whatever they turned out to be; unchanged ones (304) are not among them.</summary>
    public int AdvertPages { get; set; }

    /// <summary>Those of them that were understood.</summary>
    public int Understood { get; set; }

    public int New { get; set; }

    public int Changed { get; set; }

    public int Gone { get; set; }

    public int Problems { get; set; }
}

/// <summary>How a visit ended.</summary>
public enum VisitEnd
{
    /// <summary>All pages were seen.</summary>
    Done,

    /// <summary>A limit of pages or time was reached; the next visit goes on from there.</summary>
    Cut,

    /// <summary>Some pages of results could not be read: what is no longer listed cannot be told.</summary>
    Partial,

    /// <summary>The site did not answer, or asked for patience.</summary>
    Outage,

    /// <summary>The site's robots.txt forbids it.</summary>
    Forbidden,

    /// <summary>The engine was stopped, or a person paused the source.</summary>
    Stopped,
}
