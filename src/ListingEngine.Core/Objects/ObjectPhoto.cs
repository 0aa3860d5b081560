namespace ListingEngine.Core.Objects;

/// <summary>A picture on an object. Its place in the object's list is its order; the first one is the main picture.</summary>
public sealed record ObjectPhoto
{
    /// <summary>Address from which the picture came, or where it stands.</summary>
    public string Url { get; set; } = "";

    public PhotoKind Kind { get; set; }

    public string? Caption { get; set; }

    /// <summary>Kept for us: never sent to a portal.</summary>
    public bool NotForPortals { get; set; }
}
