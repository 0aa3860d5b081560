namespace ListingEngine.Host.Data;

/// <summary>An advertised object's description made small, and where others like it stand.</summary>
public sealed class TextSketch
{
    public long ObjectId { get; set; }

    public long CompanyId { get; set; }

    /// <summary>Revision of the object whose text was read.</summary>
    public long Revision { get; set; }

    /// <summary>See <see cref="Core.Text.TextLikeness.Sketch"/>; null for a text of a few words.</summary>
    public byte[]? Sketch { get; set; }

    /// <summary>The smallest number among the objects whose texts are nearly the same; null where there is no other.</summary>
    public long? Place { get; set; }
}
