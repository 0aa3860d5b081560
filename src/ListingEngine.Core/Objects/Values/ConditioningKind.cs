namespace ListingEngine.Core.Objects.Values;

/// <summary>Kind of air conditioning.</summary>
public enum ConditioningKind
{
    Central,
    Local,
    None,
}
