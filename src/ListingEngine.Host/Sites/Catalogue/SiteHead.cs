using ListingEngine.Host.Web.Sheets;

namespace ListingEngine.Host.Sites.Catalogue;

/// <summary>What a page says of itself to browsers, messengers and search engines.</summary>
/// <param name="Title">Of the page, without the company's name.</param>
/// <param name="Language">Of the page.</param>
/// <param name="View">Null where there is no site to speak of.</param>
internal sealed record SiteHead(string Title, string Language, SiteView? View)
{
    public static SiteHead Of(SiteNothing nothing) => new(SiteView.TextOf(nothing.Language)[$"{nothing.Key}.Title"], nothing.Language, nothing.View);

    public string? Description { get; init; }

    /// <summary>The whole address of the page as it should be known.</summary>
    public string? Address { get; init; }

    /// <summary>Shown with a link to the page.</summary>
    public LinkPicture? Picture { get; init; }

    /// <summary>What schema.org has words for, as JSON-LD.</summary>
    public string? LinkedData { get; init; }

    public bool HasGallery { get; init; }

    public string SiteName => View?.Title ?? "";

    public string Theme => View?.Open.Site.Theme.ToString().ToLowerInvariant() ?? "visitor";
}

/// <summary>A picture by its whole address.</summary>
internal sealed record LinkPicture(string Address, int Width, int Height, string Alt)
{
    public static LinkPicture? Of(SiteView view) => view.Sheet.Objects.SelectMany(o => o.Photos).FirstOrDefault() is not { } photo ? null
        : SheetPictures.Full(photo) is var (width, height) ? new(view.Whole(SheetPictures.Of(photo, Data.PhotoAddress.Full))!, width, height, photo.Alt) : null;
}
