namespace ListingEngine.Core.Objects.Values;

/// <summary>How one gets there.</summary>
[Flags]
public enum TransportKinds
{
    None = 0,
    AsphaltRoad = 1 << 0,
    PublicTransport = 1 << 1,
    Railway = 1 << 2,
}
