namespace ListingEngine.Core.Objects;

/// <summary>How far an object is on the way from its last confirmation to being withheld.</summary>
public enum ActualityState
{
    /// <summary>No rule asks for it, or it is not on offer.</summary>
    NotAsked,
    Fresh,
    AskAgent,
    TellHead,

    /// <summary>Withheld from every plan until someone confirms it.</summary>
    Overdue,
}
