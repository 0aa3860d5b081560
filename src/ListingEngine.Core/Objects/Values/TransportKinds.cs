namespace ListingEngine.Core.Objects.Values;

/// <summary>How one gets there.</summary>
[Flags]
public enum TransportKinds
{
    None = 0,

    [Told("Асфальтированная дорога", "Asphalt road")]
    AsphaltRoad = 1 << 0,

    [Told("Общественный транспорт", "Public transport")]
    PublicTransport = 1 << 1,

    [Told("Железная дорога", "Railway")]
    Railway = 1 << 2,
}
