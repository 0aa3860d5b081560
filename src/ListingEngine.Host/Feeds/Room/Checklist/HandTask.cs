namespace ListingEngine.Host.Feeds.Room.Checklist;

/// <summary>What a person has to do about an advert; what comes first is done first.</summary>
internal enum HandTask
{
    /// <summary>It is in the plan and not on the portal.</summary>
    Enter,

    /// <summary>It stands on the portal otherwise than in the plan.</summary>
    Change,

    /// <summary>It stands on the portal and is in the plan no more.</summary>
    TakeDown,

    /// <summary>It stands on the portal as in the plan.</summary>
    Entered,

    /// <summary>It was taken down.</summary>
    TakenDown,
}
