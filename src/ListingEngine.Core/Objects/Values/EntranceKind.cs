namespace ListingEngine.Core.Objects.Values;

/// <summary>Common or own entrance.</summary>
public enum EntranceKind
{
    Common,
    Separate,
}
