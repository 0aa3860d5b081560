namespace ListingEngine.Host.Data;

/// <summary>A key that protects cookies and links, so that they outlive a restart and fit every node.</summary>
public sealed class DataKey
{
    /// <summary>Name of the one key that is not the framework's: with it erased phones are hashed.</summary>
    public const string OfErasedPhones = "erased phones";

    public long Id { get; set; }

    public required string Name { get; set; }

    public required string Xml { get; set; }
}
