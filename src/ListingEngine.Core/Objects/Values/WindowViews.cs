namespace ListingEngine.Core.Objects.Values;

/// <summary>Where windows look.</summary>
[Flags]
public enum WindowViews
{
    None = 0,
    Yard = 1 << 0,
    Street = 1 << 1,
    Sunny = 1 << 2,
}
