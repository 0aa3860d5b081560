namespace ListingEngine.Core.Objects;

/// <summary>A metro station near the object, with minutes to it.</summary>
public sealed record MetroStation
{
    public string? Name { get; set; }

    public int? WalkMinutes { get; set; }

    public int? TransportMinutes { get; set; }

    /// <summary>Number in Cian's dictionary.</summary>
    public int? CianId { get; set; }
}
