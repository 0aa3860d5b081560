namespace ListingEngine.Core.Objects.Values;

/// <summary>Legal category of land.</summary>
public enum LandCategory
{
    [Told("Земли населённых пунктов", "Settlements")]
    Settlements,

    [Told("Сельхозназначение", "Agricultural")]
    Agricultural,

    [Told("Промышленность", "Industry")]
    Industry,

    [Told("Другая", "Other")]
    Other,
}
