using ListingEngine.Core.Intake;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;

namespace ListingEngine.Host.Data;

/// <summary>An owner's advert as a company knows it: what was read, how it was judged, and what became of it.</summary>
public sealed class OwnerAdvert
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    /// <summary>The source that found it; null for one that a person pasted.</summary>
    public long? SourceId { get; set; }

    /// <summary>Key of the site in the catalog, or its host.</summary>
    public required string Site { get; set; }

    /// <summary>What tells adverts of a site apart: its own number, or else its address.</summary>
    public required string ExternalId { get; set; }

    public string? Link { get; set; }

    /// <summary>Everything that was read, each value with its own words and place. Phones and the name stand in <see cref="Phones"/> and <see cref="Contact"/> only.</summary>
    public OwnerListing Listing { get; set; } = new();

    public Deal? Deal { get; set; }

    public ObjectKind? Kind { get; set; }

    public decimal? Price { get; set; }

    /// <summary>Three letters of ISO 4217.</summary>
    public string? Currency { get; set; }

    public PricePeriod? Period { get; set; }

    /// <summary>Square metres.</summary>
    public decimal? Area { get; set; }

    /// <summary>Square metres.</summary>
    public decimal? PlotArea { get; set; }

    /// <summary>0 is a studio.</summary>
    public int? Rooms { get; set; }

    public int? Floor { get; set; }

    public int? Floors { get; set; }

    public string? Locality { get; set; }

    /// <summary>The address in one line.</summary>
    public string? Address { get; set; }

    public double? Latitude { get; set; }

    public double? Longitude { get; set; }

    /// <summary>What the advert says of who placed it.</summary>
    public SellerKind? Seller { get; set; }

    /// <summary>Personal: masked until the advert is taken into work, every look is logged.</summary>
    public List<string> Phones { get; set; } = [];

    /// <summary>The owner's name. Personal, as the phones are.</summary>
    public string? Contact { get; set; }

    /// <summary>Hashes of pictures that we hold of its photos, in its order; those of other photos are still on their way, or cannot be had.</summary>
    public List<string> Pictures { get; set; } = [];

    /// <summary>Numbers under which others like it are looked for: <c>AdvertKeys</c> of <c>Core.Intake</c>.</summary>
    public List<long> Keys { get; set; } = [];

    /// <summary>See <see cref="Core.Text.TextLikeness.Sketch"/>.</summary>
    public byte[]? Sketch { get; set; }

    /// <summary>When the site says that it was placed.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    public DateTimeOffset FoundAt { get; set; }

    /// <summary>When its content last changed.</summary>
    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>When its source last showed it.</summary>
    public DateTimeOffset SeenAt { get; set; }

    /// <summary>Since when its source no longer has it.</summary>
    public DateTimeOffset? GoneAt { get; set; }

    public AdvertState State { get; set; }

    /// <summary>How likely an agent stands behind it.</summary>
    public Judged? Agent { get; set; }

    /// <summary>A person's own word whether it is an agent's; null while nobody overruled.</summary>
    public bool? AgentSaid { get; set; }

    /// <summary>The score of <see cref="Agent"/>, or 0 or 1 where a person overruled it.</summary>
    public double AgentScore { get; set; }

    /// <summary>An earlier advert of the same property.</summary>
    public long? TwinId { get; set; }

    public Judged? Twin { get; set; }

    /// <summary>Our object of the same property.</summary>
    public long? TwinObjectId { get; set; }

    public Judged? TwinObject { get; set; }

    /// <summary>Who took it into work, or rejected it.</summary>
    public long? PersonId { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Why it was rejected.</summary>
    public string? Reason { get; set; }

    /// <summary>The draft that was made when it was taken into work.</summary>
    public long? ObjectId { get; set; }

    /// <summary>Since when nothing personal is kept of it: its time was over, or the person asked for it.</summary>
    public DateTimeOffset? ForgottenAt { get; set; }
}

/// <summary>What became of an owner's advert.</summary>
public enum AdvertState
{
    New,
    Taken,
    Rejected,
}
