using System.Collections.Frozen;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>Names in a page's data that speak for themselves, written without their case and dashes.</summary>
internal static class StateWords
{
    private static readonly FrozenDictionary<string, AdvertField> Names = new Dictionary<string, AdvertField>(StringComparer.OrdinalIgnoreCase)
    {
        ["price"] = AdvertField.Price, ["priceValue"] = AdvertField.Price, ["listPrice"] = AdvertField.Price, ["listSalePrice"] = AdvertField.Price,
        ["currency"] = AdvertField.Currency, ["priceCurrency"] = AdvertField.Currency,
        ["totalArea"] = AdvertField.Area, ["areaTotal"] = AdvertField.Area, ["surface"] = AdvertField.Area, ["totalSquareMeters"] = AdvertField.Area,
        ["netHabitableSurface"] = AdvertField.Area, ["livingArea"] = AdvertField.Area,
        ["kitchenArea"] = AdvertField.KitchenArea, ["landArea"] = AdvertField.PlotArea,
        ["rooms"] = AdvertField.Rooms, ["roomsCount"] = AdvertField.Rooms, ["roomCount"] = AdvertField.Rooms, ["numberOfRooms"] = AdvertField.Rooms,
        ["bedrooms"] = AdvertField.Bedrooms, ["beds"] = AdvertField.Bedrooms, ["bedroomCount"] = AdvertField.Bedrooms, ["numberOfBedrooms"] = AdvertField.Bedrooms,
        ["floor"] = AdvertField.Floor, ["floorNumber"] = AdvertField.Floor, ["floors"] = AdvertField.Floors, ["floorsCount"] = AdvertField.Floors,
        ["floorsTotal"] = AdvertField.Floors, ["buildYear"] = AdvertField.Year, ["yearBuilt"] = AdvertField.Year, ["constructionYear"] = AdvertField.Year,
        ["latitude"] = AdvertField.Latitude, ["lat"] = AdvertField.Latitude, ["longitude"] = AdvertField.Longitude, ["lng"] = AdvertField.Longitude, ["lon"] = AdvertField.Longitude,
        ["title"] = AdvertField.Title, ["description"] = AdvertField.Description, ["address"] = AdvertField.Address, ["displayAddress"] = AdvertField.Address,
        ["city"] = AdvertField.Locality, ["locality"] = AdvertField.Locality, ["street"] = AdvertField.Street, ["postalCode"] = AdvertField.PostalCode, ["postcode"] = AdvertField.PostalCode,
        ["deposit"] = AdvertField.Deposit, ["phone"] = AdvertField.Phone,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static AdvertField? Field(string name) => Names.TryGetValue(name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), out var field) ? field : null;
}
