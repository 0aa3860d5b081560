using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>What the inbox is asked for by its address.</summary>
internal sealed record InboxAsk
{
    /// <summary>Words of the address or the locality.</summary>
    public string? Words { get; init; }

    public Deal? Deal { get; init; }

    public IReadOnlyList<ObjectKind> Kinds { get; init; } = [];

    public decimal? PriceFrom { get; init; }

    public decimal? PriceTo { get; init; }

    public decimal? AreaFrom { get; init; }

    public decimal? AreaTo { get; init; }

    /// <summary>0 is a studio, 4 is four and more.</summary>
    public IReadOnlyList<int> Rooms { get; init; } = [];

    /// <summary>Key or host of the site.</summary>
    public string? Site { get; init; }

    public SellerKind? Seller { get; init; }

    public AgentShow Agents { get; init; }

    /// <summary>Adverts of a property that another advert or an object of ours tells of already.</summary>
    public bool WithTwins { get; init; }

    public InboxState State { get; init; }

    public bool WithPhotos { get; init; }

    /// <summary>Found since whoever asks last looked.</summary>
    public bool OnlyNew { get; init; }

    /// <summary>Found from the beginning of that day on.</summary>
    public DateOnly? Since { get; init; }

    public InboxOrder Order { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>Names in the address whose values could not be understood, and what stood there.</summary>
    public IReadOnlyDictionary<string, string> Faults { get; init; } = new Dictionary<string, string>();

    /// <summary>So many conditions narrow it down.</summary>
    public int Conditions { get; init; }
}

/// <summary>What is done with adverts that look like an agent's.</summary>
internal enum AgentShow
{
    Hidden,
    Shown,
    Only,
}

/// <summary>Which adverts, by what became of them.</summary>
internal enum InboxState
{
    New,

    /// <summary>Put aside by whoever asks.</summary>
    Snoozed,
    Taken,
    Rejected,

    /// <summary>The source no longer has it, and nobody took it.</summary>
    Gone,
    All,
}

/// <summary>Which adverts come first.</summary>
internal enum InboxOrder
{
    Newest,
    Cheapest,

    /// <summary>Those whose price fell most, by its share.</summary>
    Drop,
}
