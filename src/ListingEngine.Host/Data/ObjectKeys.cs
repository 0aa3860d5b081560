namespace ListingEngine.Host.Data;

/// <summary>Numbers under which an object is found by owners' adverts of the same property.</summary>
public sealed class ObjectKeys
{
    public long ObjectId { get; set; }

    public long CompanyId { get; set; }

    /// <summary>Revision of the object that was read.</summary>
    public long Revision { get; set; }

    /// <summary>See <c>AdvertKeys</c> of <c>Core.Intake</c>.</summary>
    public List<long> Keys { get; set; } = [];

    /// <summary>Of the description: <see cref="Core.Text.TextLikeness.Sketch"/>.</summary>
    public byte[]? Sketch { get; set; }
}
