namespace ListingEngine.Core.Objects.Values;

/// <summary>Common or own entrance.</summary>
public enum EntranceKind
{
    [Told("Общий", "Common")]
    Common,

    [Told("Отдельный", "Separate")]
    Separate,
}
