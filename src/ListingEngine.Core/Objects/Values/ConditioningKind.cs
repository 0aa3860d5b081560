namespace ListingEngine.Core.Objects.Values;

/// <summary>Kind of air conditioning.</summary>
public enum ConditioningKind
{
    [Told("Центральное", "Central")]
    Central,

    [Told("Местное", "Local")]
    Local,

    [Told("Нет", "None")]
    None,
}
