namespace ListingEngine.Host.Owners.Visiting;

/// <summary>What we hold of a page: with it the site may say that nothing changed.</summary>
internal sealed record SiteKnowledge(string? ETag, string? LastModified)
{
    public static SiteKnowledge Nothing { get; } = new(null, null);
}
