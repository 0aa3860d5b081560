namespace ListingEngine.Core.Objects.Values;

/// <summary>Pressure of a gas supply.</summary>
public enum GasPressure
{
    High,
    Middle,
    Low,
}
