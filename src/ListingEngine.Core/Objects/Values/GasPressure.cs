namespace ListingEngine.Core.Objects.Values;

/// <summary>Pressure of a gas supply.</summary>
public enum GasPressure
{
    [Told("Высокое", "High")]
    High,

    [Told("Среднее", "Middle")]
    Middle,

    [Told("Низкое", "Low")]
    Low,
}
