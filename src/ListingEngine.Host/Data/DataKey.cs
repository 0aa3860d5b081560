namespace ListingEngine.Host.Data;

/// <summary>A key that protects cookies and links, so that they outlive a restart and fit every node.</summary>
public sealed class DataKey
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public required string Xml { get; set; }
}
