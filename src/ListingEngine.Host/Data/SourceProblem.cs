namespace ListingEngine.Host.Data;

/// <summary>A page that was not understood, kept so that a person can look at it and a reader can be mended with it. The last few of a source stay.</summary>
public sealed class SourceProblem
{
    public long Id { get; set; }

    public long SourceId { get; set; }

    public long CompanyId { get; set; }

    public DateTimeOffset At { get; set; }

    public required string Address { get; set; }

    /// <summary>Of <see cref="Core.Sources.PageProblem"/>, or of the fault that kept the page from being fetched.</summary>
    public required string Code { get; set; }

    public string? Detail { get; set; }

    /// <summary>The page's text in UTF-8, compressed by gzip; null where nothing came, or somebody asked to be forgotten.</summary>
    public byte[]? Page { get; set; }
}
