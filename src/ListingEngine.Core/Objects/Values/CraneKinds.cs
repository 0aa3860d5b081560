namespace ListingEngine.Core.Objects.Values;

/// <summary>Cranes of a warehouse or plant.</summary>
[Flags]
public enum CraneKinds
{
    None = 0,
    Beam = 1 << 0,
    Gantry = 1 << 1,
    Overhead = 1 << 2,
    Railway = 1 << 3,
}
