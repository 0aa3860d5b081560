namespace ListingEngine.Core.Sources;

/// <summary>What a fetched page turned out to be.</summary>
public enum PageKind
{
    /// <summary>One advert.</summary>
    Advert,

    /// <summary>A page of results: links to adverts, at times the adverts themselves.</summary>
    List,

    /// <summary>A result page that says itself that nothing was found.</summary>
    NoAdverts,

    /// <summary>The site asks whether we are a robot.</summary>
    Captcha,

    /// <summary>The site wants its cookies accepted first.</summary>
    ConsentWall,

    /// <summary>An error page of the site, or an advert that was taken down.</summary>
    Error,

    /// <summary>Nothing to see: no text, or no page at all.</summary>
    Empty,

    /// <summary>Too large or nested too deeply to be read.</summary>
    TooLarge,

    /// <summary>A page with text that is none of these.</summary>
    Unknown,
}
