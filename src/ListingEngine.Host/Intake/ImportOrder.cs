namespace ListingEngine.Host.Intake;

/// <summary>What happens to objects of the source that the feed no longer holds.</summary>
public enum ImportMode
{
    /// <summary>Nothing.</summary>
    Merge,

    /// <summary>They are archived, unless that would be too many at once.</summary>
    Replace,
}

/// <summary>What is to be imported, for whom, as what.</summary>
internal sealed record ImportOrder(long CompanyId, string Source, ImportFormat Format, ImportMode Mode);
