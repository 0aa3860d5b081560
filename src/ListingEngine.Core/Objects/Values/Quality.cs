namespace ListingEngine.Core.Objects.Values;

/// <summary>General state.</summary>
public enum Quality
{
    [Told("Отличное", "Excellent")]
    Excellent,

    [Told("Хорошее", "Good")]
    Good,

    [Told("Нормальное", "Normal")]
    Normal,

    [Told("Плохое", "Poor")]
    Poor,
}
