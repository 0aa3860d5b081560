using ListingEngine.Core.Intake;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>An owner's advert as programs see it: without phones and name, whatever became of it.</summary>
public sealed record AdvertInfo
{
    public long Id { get; init; }

    public required string Site { get; init; }

    public required string ExternalId { get; init; }

    public string? Source { get; init; }

    public string? Link { get; init; }

    public AdvertState State { get; init; }

    public Deal? Deal { get; init; }

    public ObjectKind? Kind { get; init; }

    public decimal? Price { get; init; }

    public string? Currency { get; init; }

    public PricePeriod? Period { get; init; }

    /// <summary>What it asked for before.</summary>
    public decimal? PriceBefore { get; init; }

    public decimal? Area { get; init; }

    /// <summary>Square metres.</summary>
    public decimal? PlotArea { get; init; }

    public int? Rooms { get; init; }

    public int? Floor { get; init; }

    public int? Floors { get; init; }

    public string? Locality { get; init; }

    public string? Address { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public SellerKind? Seller { get; init; }

    public string? Title { get; init; }

    /// <summary>With phones left out.</summary>
    public string? Description { get; init; }

    public IReadOnlyList<string> Photos { get; init; } = [];

    /// <summary>So many phones it tells.</summary>
    public int Phones { get; init; }

    public double AgentScore { get; init; }

    public Judged? Agent { get; init; }

    /// <summary>A person's word whether an agent placed it.</summary>
    public bool? AgentSaid { get; init; }

    public long? TwinId { get; init; }

    public Judged? Twin { get; init; }

    public long? TwinObjectId { get; init; }

    public Judged? TwinObject { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public string? Reason { get; init; }

    public long? ObjectId { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset FoundAt { get; init; }

    public DateTimeOffset SeenAt { get; init; }

    public DateTimeOffset? GoneAt { get; init; }
}

/// <summary>What taking an advert made.</summary>
/// <param name="ObjectId">The draft.</param>
/// <param name="NotCarried">What the draft does not hold as the advert told it.</param>
public sealed record TakenAdvert(long ObjectId, IReadOnlyList<NotCarried> NotCarried);

/// <summary>Why an advert is rejected.</summary>
public sealed record Rejection(string? Reason);
