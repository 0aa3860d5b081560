namespace ListingEngine.Core.Objects.Values;

/// <summary>How long a lease is meant to last.</summary>
public enum LeaseTerm
{
    FewMonths,
    LongTerm,
}
