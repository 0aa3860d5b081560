namespace ListingEngine.Core.Objects.Values;

/// <summary>Fire extinguishing systems.</summary>
[Flags]
public enum ExtinguishingKinds
{
    None = 0,
    Absent = 1 << 0,
    Alarm = 1 << 1,
    Gas = 1 << 2,
    Hydrant = 1 << 3,
    Powder = 1 << 4,
    Sprinkler = 1 << 5,
}
