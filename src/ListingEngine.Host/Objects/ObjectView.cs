using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Objects;

/// <summary>An object as the API takes it: the C# properties of <see cref="PropertyObject"/> that a person may tell.</summary>
public record ObjectInput
{
    /// <summary>Required.</summary>
    public ObjectKind? Kind { get; init; }

    /// <summary>Required.</summary>
    public Deal? Deal { get; init; }

    public Market Market { get; init; }

    public ObjectStatus Status { get; init; } = ObjectStatus.Active;

    public string? ExternalId { get; init; }

    public decimal? Price { get; init; }

    public Currency Currency { get; init; }

    public PriceUnit PriceUnit { get; init; }

    public PricePeriod? PricePeriod { get; init; }

    public decimal? TotalArea { get; init; }

    public decimal? LivingArea { get; init; }

    public decimal? KitchenArea { get; init; }

    public decimal? LandArea { get; init; }

    public int? Rooms { get; init; }

    public int? Floor { get; init; }

    public int? Floors { get; init; }

    public Address Address { get; init; } = new();

    public string? Description { get; init; }

    public long? AgentId { get; init; }

    public List<string> Tags { get; init; } = [];

    public List<MetroStation> Metro { get; init; } = [];

    /// <summary>The first one is the main picture. Hash, width, height and problem are the engine's: what is told of them is not taken.</summary>
    public List<ObjectPhoto> Photos { get; set; } = [];

    public PropertyAttributes Attributes { get; init; } = new();

    /// <summary>The revision that was seen; when told and not the newest, the change is refused with 409.</summary>
    public long? Revision { get; init; }

    /// <summary>Puts all that was told into the object.</summary>
    public void CopyTo(PropertyObject o)
    {
        (o.Kind, o.Deal, o.Market, o.Status, o.ExternalId) = (Kind!.Value, Deal!.Value, Market, Status, ExternalId);
        (o.Price, o.Currency, o.PriceUnit, o.PricePeriod) = (Price, Currency, PriceUnit, PricePeriod ?? DefaultPeriod);
        (o.TotalArea, o.LivingArea, o.KitchenArea, o.LandArea) = (TotalArea, LivingArea, KitchenArea, LandArea);
        (o.Rooms, o.Floor, o.Floors) = (Rooms, Floor, Floors);
        (o.Description, o.AgentId, o.Tags, o.Metro, o.Photos, o.Attributes) = (Description, AgentId, Tags, Metro, Photos, Attributes);
        var (to, from) = (o.Address, Address);
        (to.Country, to.Region, to.District, to.Locality, to.SubLocality) = (from.Country, from.Region, from.District, from.Locality, from.SubLocality);
        (to.Line, to.Apartment, to.Latitude, to.Longitude) = (from.Line, from.Apartment, from.Latitude, from.Longitude);
    }

    private PricePeriod? DefaultPeriod => Deal switch
    {
        Core.Objects.Deal.DailyRent => Core.Objects.PricePeriod.Day,
        Core.Objects.Deal.LongRent => Core.Objects.PricePeriod.Month,
        _ => null,
    };
}

/// <summary>An object as the API shows it. The owner's contact is never here.</summary>
public sealed record ObjectView : ObjectInput
{
    public long Id { get; init; }

    public required string Source { get; init; }

    /// <summary>The id under which portals know the object.</summary>
    public required string FeedId { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>What the source said and nobody understood.</summary>
    public List<Unread> Unread { get; init; } = [];

    public static ObjectView Of(PropertyObject o) => new()
    {
        Id = o.Id,
        Source = o.Source,
        ExternalId = o.ExternalId,
        FeedId = o.FeedId,
        Kind = o.Kind,
        Deal = o.Deal,
        Market = o.Market,
        Status = o.Status,
        Price = o.Price,
        Currency = o.Currency,
        PriceUnit = o.PriceUnit,
        PricePeriod = o.PricePeriod,
        TotalArea = o.TotalArea,
        LivingArea = o.LivingArea,
        KitchenArea = o.KitchenArea,
        LandArea = o.LandArea,
        Rooms = o.Rooms,
        Floor = o.Floor,
        Floors = o.Floors,
        Address = o.Address,
        Description = o.Description,
        AgentId = o.AgentId,
        Tags = o.Tags,
        Metro = o.Metro,
        Photos = o.Photos,
        Attributes = o.Attributes,
        Unread = o.Unread,
        CreatedAt = o.CreatedAt,
        UpdatedAt = o.UpdatedAt,
        ConfirmedAt = o.ConfirmedAt,
        Revision = o.Revision,
    };
}
