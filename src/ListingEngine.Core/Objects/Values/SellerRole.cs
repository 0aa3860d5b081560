namespace ListingEngine.Core.Objects.Values;

/// <summary>Role in which the company advertises.</summary>
public enum SellerRole
{
    [Told("Агентство", "Agency")]
    Agency,

    [Told("Застройщик", "Developer")]
    Developer,

    [Told("Собственник", "Owner")]
    Owner,
}
