namespace ListingEngine.Host.Sites;

/// <summary>Order of a site's list; objects that are equal in it stand by their numbers, so that pages never overlap.</summary>
/// <param name="Key">As in the address.</param>
/// <param name="By">Column of <c>objects o</c>.</param>
/// <param name="Down">The greatest first; objects without a value come last, whichever way.</param>
internal sealed record SiteSort(string Key, string By, bool Down)
{
    public static SiteSort Newest { get; } = new("new", "o.created_at", true);

    public static IReadOnlyList<SiteSort> All { get; } =
        [Newest, new("price", "o.price", false), new("-price", "o.price", true), new("-area", "o.total_area", true)];

    /// <summary>Null for a word that names none.</summary>
    public static SiteSort? Find(string key) => key.Length == 0 ? Newest : All.FirstOrDefault(s => s.Key == key);

    /// <summary>Of rows with <c>by</c> and <c>id</c>.</summary>
    public string Sql => $"by {(Down ? "DESC" : "ASC")} NULLS LAST, id DESC";
}
