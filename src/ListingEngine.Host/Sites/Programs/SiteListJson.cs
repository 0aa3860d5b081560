namespace ListingEngine.Host.Sites.Programs;

/// <summary>A page of a site's list for programs. Its shape is promised: fields are added, never taken away or given another meaning.</summary>
internal sealed record SiteListJson
{
    public required SiteJson Site { get; init; }

    public required IReadOnlyList<SiteItemJson> Items { get; init; }

    /// <summary>Objects of all pages together.</summary>
    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int PageSize { get; init; }

    /// <summary>Address of the next page with the same filters; null on the last one.</summary>
    public string? Next { get; init; }
}

/// <summary>The company behind it.</summary>
internal sealed record SiteJson
{
    public required string Title { get; init; }

    public required string Url { get; init; }

    public required string Company { get; init; }

    /// <summary>As people read it.</summary>
    public string? Phone { get; init; }

    public string? Logo { get; init; }
}
