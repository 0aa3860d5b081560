namespace ListingEngine.Core.Objects;

/// <summary>A picture on an object. Its place in the object's list is its order; the first one is the main picture.</summary>
public sealed record ObjectPhoto
{
    /// <summary>
    /// Address from which the picture came. For one that was uploaded here, its own address on this engine without the host
    /// (<c>/photos/…/full.jpg</c>). It names the photo within its object and stays when the picture is turned or cropped.
    /// </summary>
    public string Url { get; set; } = "";

    public PhotoKind Kind { get; set; }

    public string? Caption { get; set; }

    /// <summary>Kept for us: never sent to a portal.</summary>
    public bool NotForPortals { get; set; }

    /// <summary>What a person found wrong with it; a plan may leave such pictures out.</summary>
    public PhotoFlag? Flag { get; set; }

    /// <summary>True once a person judged what the picture shows and what is wrong with it: the engine suggests nothing more. Null until then.</summary>
    public bool? Reviewed { get; set; }

    /// <summary>Keys of portals on which this picture goes first, whatever its place; null for none.</summary>
    public IReadOnlyList<string>? MainOn { get; set; }

    /// <summary>SHA-256 of the stored picture, 64 hexadecimal digits; null until we hold it. Set by the engine, as are the next three.</summary>
    public string? Hash { get; set; }

    /// <summary>Pixels of the stored picture as it is seen: its orientation applied.</summary>
    public int? Width { get; set; }

    public int? Height { get; set; }

    /// <summary>MD5 of the bytes at <see cref="Url"/>, 32 small hexadecimal digits: of an offer only, where its portal asks for it. Null until it is counted.</summary>
    public string? Md5 { get; set; }

    /// <summary>Why the picture cannot be had; null while it waits, and when we hold it.</summary>
    public PhotoProblem? Problem { get; set; }
}
