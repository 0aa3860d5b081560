namespace ListingEngine.Host.Owners.Visiting;

/// <summary>What a site answered to one request.</summary>
/// <param name="Status">0 where none came.</param>
internal sealed record SiteAnswer(int Status)
{
    /// <summary>Unpacked; null unless the answer was good.</summary>
    public byte[]? Body { get; init; }

    /// <summary>As the site told it; null when it did not.</summary>
    public string? Charset { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>Where it leads on.</summary>
    public Uri? Location { get; init; }

    /// <summary>For how long the site wants to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Why nothing was asked, or the answer not read; its code.</summary>
    public string? Trouble { get; init; }

    public bool IsGood => Trouble is null && Status is >= 200 and < 300;
}
