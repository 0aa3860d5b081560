namespace ListingEngine.Core.Objects.Values;

/// <summary>How long a lease is meant to last.</summary>
public enum LeaseTerm
{
    [Told("Несколько месяцев", "A few months")]
    FewMonths,

    [Told("Длительный", "Long")]
    LongTerm,
}
