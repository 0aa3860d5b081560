namespace ListingEngine.Core.Objects;

/// <summary>What a picture shows.</summary>
public enum PhotoKind
{
    Photo,
    Plan,
    Facade,
    View,
    Document,
}
