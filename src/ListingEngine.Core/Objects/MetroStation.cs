namespace ListingEngine.Core.Objects;

/// <summary>A metro station near the object, with minutes to it.</summary>
public sealed record MetroStation
{
    public string? Name { get; init; }

    public int? WalkMinutes { get; init; }

    public int? TransportMinutes { get; init; }

    /// <summary>Number in Cian's dictionary.</summary>
    public int? CianId { get; init; }
}
