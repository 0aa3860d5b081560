using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Intake;

/// <summary>Fills an object with what an owner's advert tells. Nothing is guessed but kind and deal, which no object is without.</summary>
public static class DraftOfAdvert
{
    private const int MostPhotos = 100;
    private const decimal MetresOfSotka = 100;

    /// <summary>Fills the object.</summary>
    /// <returns>What it does not hold as the advert told it.</returns>
    public static IReadOnlyList<NotCarried> Fill(PropertyObject o, OwnerListing advert)
    {
        var left = new List<NotCarried>();
        FillDeal(o, advert, left);
        FillPrice(o, advert, left);
        FillSizes(o, advert, left);
        FillPlace(o, advert, left);
        o.Description = advert.Description?.Value;
        o.Attributes.Title = advert.Title?.Value;
        o.Attributes.BuiltYear = advert.Year?.Value;
        o.Photos = [.. advert.Photos.Select(p => p.Value).Where(WebAddress.IsOne).Distinct(StringComparer.Ordinal).Take(MostPhotos).Select(url => new ObjectPhoto { Url = url })];
        return left;
    }

    private static void FillDeal(PropertyObject o, OwnerListing advert, List<NotCarried> left)
    {
        o.Kind = advert.Kind?.Value ?? ObjectKind.Flat;
        o.Deal = advert.Deal?.Value ?? advert.Period?.Value switch
        {
            PricePeriod.Day => Deal.DailyRent,
            PricePeriod.Month or PricePeriod.Year => Deal.LongRent,
            _ => Deal.Sale,
        };
        if (advert.Kind is null) left.Add(new(AdvertField.Kind, NotCarriedWhy.Assumed, ""));
        if (advert.Deal is null) left.Add(new(AdvertField.Deal, NotCarriedWhy.Assumed, ""));
    }

    private static void FillPrice(PropertyObject o, OwnerListing advert, List<NotCarried> left)
    {
        if (o.Deal != Deal.Sale) o.PricePeriod = advert.Period?.Value ?? (o.Deal == Deal.DailyRent ? PricePeriod.Day : PricePeriod.Month);
        if (advert.Price is { } price)
        {
            if (CurrencyOf(advert.Currency?.Value) is not { } currency) left.Add(new(AdvertField.Price, NotCarriedWhy.Currency, price.Raw));
            else if (price.Value <= 0) left.Add(new(AdvertField.Price, NotCarriedWhy.Impossible, price.Raw));
            else (o.Price, o.Currency) = (price.Value, currency);
        }

        if (o.Deal != Deal.Sale) o.Attributes.Deposit = advert.Deposit?.Value;
        else if (advert.Deposit is { } deposit) left.Add(new(AdvertField.Deposit, NotCarriedWhy.NoField, deposit.Raw));
        o.Attributes.ClientFeePercent = advert.CommissionPercent?.Value;
        if (advert.Commission is { } commission) left.Add(new(AdvertField.Commission, NotCarriedWhy.NoField, commission.Raw));
    }

    private static void FillSizes(PropertyObject o, OwnerListing advert, List<NotCarried> left)
    {
        var area = Metres(advert.Area, AdvertField.Area, left);
        var plot = Metres(advert.PlotArea, AdvertField.PlotArea, left);
        if (o.Kind.IsLandLike()) plot ??= area;
        // An advert of a room tells the room's own area.
        else if (o.Kind == ObjectKind.Room) o.Attributes.RoomArea = area;
        else o.TotalArea = area;
        o.LandArea = plot / MetresOfSotka;
        o.LivingArea = Metres(advert.LivingArea, AdvertField.LivingArea, left);
        o.KitchenArea = Metres(advert.KitchenArea, AdvertField.KitchenArea, left);
        if (advert.Rooms?.Value == 0) o.Attributes.IsStudio = true;
        else o.Rooms = advert.Rooms?.Value;
        if (advert.Rooms is null && advert.Bedrooms is { } bedrooms) left.Add(new(AdvertField.Bedrooms, NotCarriedWhy.NoField, bedrooms.Raw));
        o.Floors = advert.Floors?.Value;
        if (advert.Floor is { } floor && floor.Value > o.Floors) left.Add(new(AdvertField.Floor, NotCarriedWhy.Impossible, floor.Raw));
        else o.Floor = advert.Floor?.Value;
    }

    private static void FillPlace(PropertyObject o, OwnerListing advert, List<NotCarried> left)
    {
        var street = string.Join(", ", new[] { advert.Street?.Value, advert.House?.Value }.Where(p => !string.IsNullOrWhiteSpace(p)));
        o.Address = new()
        {
            Country = advert.Country?.Value,
            Region = advert.Region?.Value,
            Locality = advert.Locality?.Value,
            SubLocality = advert.District?.Value,
            Line = street.Length > 0 ? street : advert.Address?.Value,
        };
        if (advert is not { Latitude: { } latitude, Longitude: { } longitude }) return;
        if (latitude.Value is >= -90 and <= 90 && longitude.Value is >= -180 and <= 180)
            (o.Address.Latitude, o.Address.Longitude) = (latitude.Value, longitude.Value);
        else left.Add(new(AdvertField.Latitude, NotCarriedWhy.Impossible, $"{latitude.Raw}, {longitude.Raw}"));
    }

    private static decimal? Metres(ReadValue<ReadArea>? area, AdvertField field, List<NotCarried> left)
    {
        if (area is null) return null;
        if (area.Value.SquareMetres > 0) return decimal.Round(area.Value.SquareMetres, 2);
        left.Add(new(field, NotCarriedWhy.Impossible, area.Raw));
        return null;
    }

    // A price without a currency is in roubles: we trade in Russia.
    private static Currency? CurrencyOf(string? code) => code switch
    {
        null or "RUB" or "RUR" => Currency.Rub,
        "USD" => Currency.Usd,
        "EUR" => Currency.Eur,
        _ => null,
    };
}
