namespace ListingEngine.Core.Presentations;

/// <summary>What a presentation shows beside its objects.</summary>
public sealed record PresentationOptions
{
    /// <summary>A table of the objects side by side; of one object there is nothing to compare.</summary>
    public bool Comparison { get; init; } = true;

    /// <summary>Where the objects are; of a hidden address the area only.</summary>
    public bool Map { get; init; } = true;

    /// <summary>Plans of the rooms, apart from the photos.</summary>
    public bool Plans { get; init; } = true;

    /// <summary>What a month would cost on the company's example terms.</summary>
    public bool Mortgage { get; init; }
}
