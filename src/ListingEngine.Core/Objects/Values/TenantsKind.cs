namespace ListingEngine.Core.Objects.Values;

/// <summary>Who is wanted as a tenant.</summary>
public enum TenantsKind
{
    [Told("Любым", "Anybody")]
    Any,

    [Told("Семье", "Family")]
    Family,

    [Told("Женщине", "Woman")]
    Female,

    [Told("Мужчине", "Man")]
    Male,
}
