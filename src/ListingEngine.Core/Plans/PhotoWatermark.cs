using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans;

/// <summary>The company's logo drawn over the pictures of a plan.</summary>
public sealed record PhotoWatermark
{
    public WatermarkPlace Place { get; init; } = WatermarkPlace.BottomRight;

    /// <summary>How much of it is seen, percent.</summary>
    public int Opacity { get; init; } = 60;

    /// <summary>Its width in percent of the picture's.</summary>
    public int Width { get; init; } = 20;
}

/// <summary>Where on the picture the watermark stands.</summary>
public enum WatermarkPlace
{
    [Told("справа внизу", "bottom right")]
    BottomRight,

    [Told("слева внизу", "bottom left")]
    BottomLeft,

    [Told("справа вверху", "top right")]
    TopRight,

    [Told("слева вверху", "top left")]
    TopLeft,

    [Told("посередине", "in the middle")]
    Centre,
}
