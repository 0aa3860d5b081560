namespace ListingEngine.Core.Objects;

/// <summary>
/// Our one record of a property and of what the agency wants for it. Members here are columns, because SQL filters and sorts by them;
/// the rest is in <see cref="Attributes"/>.
/// </summary>
public sealed class PropertyObject
{
    /// <summary>The object's number, unique in the installation.</summary>
    public long Id { get; set; }

    public long CompanyId { get; set; }

    /// <summary>Where the object came from; external ids are unique within a source.</summary>
    public string Source { get; set; } = "manual";

    /// <summary>The object's id in its source.</summary>
    public string? ExternalId { get; set; }

    /// <summary>The id under which portals know the object. It never changes: a new one would be a new, paid advert.</summary>
    public string FeedId { get; set; } = "";

    [Told("Вид объекта", "Kind")]
    public ObjectKind Kind { get; set; }

    [Told("Сделка", "Deal")]
    public Deal Deal { get; set; }

    [Told("Рынок", "Market")]
    public Market Market { get; set; }

    [Told("Статус", "Status")]
    public ObjectStatus Status { get; set; } = ObjectStatus.Active;

    /// <summary>Price in <see cref="Currency"/> for <see cref="PriceUnit"/>, and for a rent per <see cref="PricePeriod"/>.</summary>
    [Told("Цена", "Price", Fits.All, Unit.Rouble)]
    public decimal? Price { get; set; }

    [Told("Валюта", "Currency")]
    public Currency Currency { get; set; }

    [Told("Цена за", "Price unit")]
    public PriceUnit PriceUnit { get; set; }

    /// <summary>Only for a rent: a day for daily rent, else a month unless told as a year.</summary>
    [Told("Период", "Price period", Deals = Deals.Rent)]
    public PricePeriod? PricePeriod { get; set; }

    /// <summary>Whole flat, house or premises, m². For a room the whole flat's; the room's own is an attribute.</summary>
    [Told("Общая площадь", "Total area", Fits.Flats | Fits.Houses | Fits.Garages | Fits.Commercial, Unit.SquareMetre)]
    public decimal? TotalArea { get; set; }

    [Told("Жилая площадь", "Living area", Fits.Flats | Fits.Houses, Unit.SquareMetre)]
    public decimal? LivingArea { get; set; }

    [Told("Площадь кухни", "Kitchen area", Fits.Flats | Fits.Houses, Unit.SquareMetre)]
    public decimal? KitchenArea { get; set; }

    /// <summary>Plot, in sotkas (100 m²) whatever the source told.</summary>
    [Told("Площадь участка", "Land area", Fits.Houses | Fits.Land | Fits.Commercial, Unit.Sotka)]
    public decimal? LandArea { get; set; }

    /// <summary>Rooms of the whole flat or house; none for a studio.</summary>
    [Told("Комнат", "Rooms", Fits.Flats | Fits.Houses | Fits.Commercial, Unit.Pieces)]
    public int? Rooms { get; set; }

    /// <summary>0 is a semi-basement, below it a basement.</summary>
    [Told("Этаж", "Floor", Fits.Flats | Fits.Commercial)]
    public int? Floor { get; set; }

    [Told("Этажей", "Floors", Fits.Flats | Fits.Houses | Fits.Commercial)]
    public int? Floors { get; set; }

    public Address Address { get; set; } = new();

    [Told("Описание", "Description")]
    public string? Description { get; set; }

    /// <summary>Who is responsible and answers the phone.</summary>
    public long? AgentId { get; set; }

    public List<string> Tags { get; set; } = [];

    public List<MetroStation> Metro { get; set; } = [];

    public List<ObjectPhoto> Photos { get; set; } = [];

    public PropertyAttributes Attributes { get; set; } = new();

    /// <summary>What the source said and nobody understood.</summary>
    public List<Unread> Unread { get; set; } = [];

    /// <summary>When the advert was made, as the source tells it, else when the object came to us.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>When someone last confirmed that the object is still offered.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>Set by a database trigger at each change, from one sequence for all tables.</summary>
    public long Revision { get; set; }
}
