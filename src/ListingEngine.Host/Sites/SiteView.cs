using ListingEngine.Core.Presentations;
using ListingEngine.Host.Web.Sheets;

namespace ListingEngine.Host.Sites;

/// <summary>A page of a site as it is drawn.</summary>
/// <param name="Open">Whose.</param>
/// <param name="Drawn">What is said of the objects on it.</param>
/// <param name="Root">Address under which the engine is reached: links for machines are whole.</param>
internal sealed record SiteView(OpenSite Open, SheetView Drawn, string Root)
{
    public SheetText Text { get; } = TextOf(Open.Site.Language);

    public PresentationSheet Sheet => Drawn.Sheet;

    public string Title => TitleOf(Open);

    public static string TitleOf(OpenSite open) => open.Site.Title ?? open.Company.Name;

    public static SheetText TextOf(string language) => new(language, typeof(SitesTexts));

    /// <summary>Where the whole address of something on this engine leads; null stays null.</summary>
    public string? Whole(string? path) => path is null ? null : Root + path;
}
