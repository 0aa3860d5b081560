namespace ListingEngine.Core.Sources;

/// <summary>How much a way of reading is believed: the lower one wins where two differ.</summary>
public enum Trust
{
    /// <summary>A path into the page's data that we declared for this site.</summary>
    DeclaredState,

    /// <summary>A selector that we declared for this site.</summary>
    DeclaredSelector,

    /// <summary>schema.org in JSON.</summary>
    JsonLd,

    /// <summary>schema.org in the markup.</summary>
    Microdata,

    /// <summary>An entry of a feed.</summary>
    Feed,

    /// <summary>A label and its value, as a visitor sees them.</summary>
    Label,

    /// <summary>The page's own head: OpenGraph and its kin.</summary>
    Meta,

    /// <summary>Names guessed in the page's data.</summary>
    GuessedState,

    /// <summary>Words of the title.</summary>
    Words,
}
