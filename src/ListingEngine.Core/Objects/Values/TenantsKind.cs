namespace ListingEngine.Core.Objects.Values;

/// <summary>Who is wanted as a tenant.</summary>
public enum TenantsKind
{
    Any,
    Family,
    Female,
    Male,
}
