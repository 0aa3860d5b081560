namespace ListingEngine.Host.Sites.Catalogue;

/// <summary>What a page says that has nothing to show.</summary>
/// <param name="Key">Beginning of the names of its words: <c>Site.Over</c>.</param>
/// <param name="View">The company whose site it was; null for an address that is none.</param>
/// <param name="Language">Of its words.</param>
internal sealed record SiteNothing(string Key, SiteView? View, string Language)
{
    /// <param name="status">As <see cref="SiteEntry"/> tells it.</param>
    /// <param name="view">The company; null where nobody knows it.</param>
    /// <param name="readers">The reader's own language, for addresses that are none.</param>
    public static SiteNothing Of(int status, SiteView? view, string readers) => new(status switch
    {
        StatusCodes.Status410Gone => "Site.Over",
        StatusCodes.Status429TooManyRequests => "Site.Wait",
        _ => "Site.Unknown",
    }, view, view?.Open.Site.Language ?? readers);
}
