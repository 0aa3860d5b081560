namespace ListingEngine.Host.Data;

/// <summary>Something that goes wrong until it is over: one row for one problem, however often it is noticed.</summary>
public sealed class Alarm
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    public AlarmKind Kind { get; set; }

    /// <summary>Null for what concerns no plan.</summary>
    public long? PlanId { get; set; }

    /// <summary>Tells problems of one kind and plan apart: the program of a stranger, the number of a source; empty where there is one at the most.</summary>
    public string Subject { get; set; } = "";

    public DateTimeOffset OpenedAt { get; set; }

    /// <summary>Null while it goes on.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>Numbers and names for its sentence.</summary>
    public List<string> Details { get; set; } = [];
}

/// <summary>What can go wrong, the worst first. A new one gets its words (<c>AlarmKind.Name</c>) in the resources.</summary>
public enum AlarmKind
{
    /// <summary>The last build failed.</summary>
    BuildFailed,

    /// <summary>The portal has not come for longer than its habit.</summary>
    PortalAway,

    /// <summary>A version waits for a person.</summary>
    PlanHeld,

    /// <summary>A file of the feed is larger than its portal takes.</summary>
    FileTooLarge,

    /// <summary>A plan that should follow the stock has not been built for too long.</summary>
    FeedOld,

    /// <summary>Transfers of the feed are cut off again and again.</summary>
    PullsCut,

    /// <summary>Somebody who is not the portal reads the feed, or is refused it.</summary>
    Stranger,

    /// <summary>Pages of a source of owners' adverts are no longer understood as they should be: the site has most likely changed.</summary>
    SourceMisread,

    /// <summary>A source of owners' adverts has not answered, or not let us in, for long.</summary>
    SourceAway,
}
