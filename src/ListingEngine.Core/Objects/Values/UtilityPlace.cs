namespace ListingEngine.Core.Objects.Values;

/// <summary>Where a supply ends.</summary>
public enum UtilityPlace
{
    [Told("На участке", "On site")]
    OnSite,

    [Told("По границе", "At the border")]
    Border,

    [Told("Нет", "None")]
    None,
}
