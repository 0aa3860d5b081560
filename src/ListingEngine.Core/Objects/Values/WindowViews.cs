namespace ListingEngine.Core.Objects.Values;

/// <summary>Where windows look.</summary>
[Flags]
public enum WindowViews
{
    None = 0,

    [Told("Во двор", "Yard")]
    Yard = 1 << 0,

    [Told("На улицу", "Street")]
    Street = 1 << 1,

    [Told("На солнечную сторону", "Sunny side")]
    Sunny = 1 << 2,
}
