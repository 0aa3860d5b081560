namespace ListingEngine.Core.Objects.Values;

/// <summary>Cranes of a warehouse or plant.</summary>
[Flags]
public enum CraneKinds
{
    None = 0,

    [Told("Кран-балка", "Beam")]
    Beam = 1 << 0,

    [Told("Козловой", "Gantry")]
    Gantry = 1 << 1,

    [Told("Мостовой", "Overhead")]
    Overhead = 1 << 2,

    [Told("Железнодорожный", "Railway")]
    Railway = 1 << 3,
}
