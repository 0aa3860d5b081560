using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Sheets;

namespace ListingEngine.Host.Sites.Programs;

/// <summary>An object in short. Texts are ready to be shown, numbers to be counted with; what a visitor must not know is in neither.</summary>
internal record SiteItemJson
{
    public required long Id { get; init; }

    /// <summary>Its page.</summary>
    public required string Url { get; init; }

    /// <summary>All of it for programs.</summary>
    public required string JsonUrl { get; init; }

    public required Deal Deal { get; init; }

    public required ObjectKind Kind { get; init; }

    /// <summary>«2-комнатная квартира, 54,3 м²».</summary>
    public required string Heading { get; init; }

    public decimal? Price { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>What the price is for: the whole, m², sotka, hectare.</summary>
    public required PriceUnit PriceUnit { get; init; }

    /// <summary>Of a rent.</summary>
    public PricePeriod? PricePeriod { get; init; }

    /// <summary>«12 500 000 ₽», «60 000 ₽ в месяц» or «Цена по запросу».</summary>
    public required string PriceText { get; init; }

    public string? PricePerMetre { get; init; }

    public int? Rooms { get; init; }

    /// <summary>m².</summary>
    public decimal? TotalArea { get; init; }

    /// <summary>Sotkas.</summary>
    public decimal? LandArea { get; init; }

    public int? Floor { get; init; }

    public int? Floors { get; init; }

    /// <summary>The address as far as visitors may know it.</summary>
    public required string Place { get; init; }

    public string? Locality { get; init; }

    public string? District { get; init; }

    public required IReadOnlyList<string> Metro { get; init; }

    /// <summary>The main one; null where there is none.</summary>
    public SitePhotoJson? Photo { get; init; }

    public required int PhotoCount { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public static SiteItemJson Of(SiteView view, SheetObject told, PropertyObject o) => new()
    {
        Id = o.Id,
        Url = view.Whole(SiteAddress.Object(view.Open.Token, o.Id))!,
        JsonUrl = view.Whole(SiteAddress.ObjectJson(view.Open.Token, o.Id))!,
        Deal = o.Deal,
        Kind = o.Kind,
        Heading = told.Heading,
        Price = o.Price,
        Currency = o.Currency,
        PriceUnit = o.PriceUnit,
        PricePeriod = o.PricePeriod,
        PriceText = told.Price.Text,
        PricePerMetre = told.Price.PerMetre,
        Rooms = o.Rooms,
        TotalArea = o.TotalArea,
        LandArea = o.LandArea,
        Floor = o.Floor,
        Floors = o.Floors,
        Place = told.Place.Text,
        Locality = o.Address.Locality,
        District = o.Address.SubLocality,
        Metro = told.Place.Metro,
        Photo = told.Photos.Count > 0 ? SitePhotoJson.Of(view, told.Photos[0]) : null,
        PhotoCount = told.Photos.Count,
        CreatedAt = o.CreatedAt,
    };
}

/// <summary>A picture in the sizes that are kept; what lies at an address never changes.</summary>
internal sealed record SitePhotoJson(string Thumb, string Card, string Full, int Width, int Height, string Alt)
{
    public static SitePhotoJson Of(SiteView view, SheetPhoto photo)
    {
        string At(string recipe) => view.Whole(SheetPictures.Of(photo, recipe))!;
        var (width, height) = SheetPictures.Full(photo);
        return new(At(PhotoAddress.Thumb), At(PhotoAddress.Card), At(PhotoAddress.Full), width, height, photo.Alt);
    }
}
