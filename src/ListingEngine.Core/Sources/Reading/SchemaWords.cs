using System.Collections.Frozen;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>What the names of schema.org mean to us, in JSON and in markup alike.</summary>
internal static class SchemaWords
{
    private static readonly FrozenDictionary<string, AdvertField> Names = new Dictionary<string, AdvertField>
    {
        ["name"] = AdvertField.Title,
        ["description"] = AdvertField.Description,
        ["price"] = AdvertField.Price,
        ["lowPrice"] = AdvertField.Price,
        ["priceCurrency"] = AdvertField.Currency,
        ["address"] = AdvertField.Address,
        ["streetAddress"] = AdvertField.Street,
        ["addressLocality"] = AdvertField.Locality,
        ["addressRegion"] = AdvertField.Region,
        ["addressCountry"] = AdvertField.Country,
        ["postalCode"] = AdvertField.PostalCode,
        ["latitude"] = AdvertField.Latitude,
        ["longitude"] = AdvertField.Longitude,
        ["floorSize"] = AdvertField.Area,
        ["lotSize"] = AdvertField.PlotArea,
        ["numberOfRooms"] = AdvertField.Rooms,
        ["numberOfBedrooms"] = AdvertField.Bedrooms,
        ["floorLevel"] = AdvertField.Floor,
        ["yearBuilt"] = AdvertField.Year,
        ["image"] = AdvertField.Photo,
        ["photo"] = AdvertField.Photo,
        ["contentUrl"] = AdvertField.Photo,
        ["telephone"] = AdvertField.Phone,
        ["datePosted"] = AdvertField.Published,
        ["datePublished"] = AdvertField.Published,
        ["dateModified"] = AdvertField.Updated,
        ["sku"] = AdvertField.Id,
        ["productID"] = AdvertField.Id,
    }.ToFrozenDictionary();

    // They speak of the site and of other adverts.
    private static readonly FrozenSet<string> Foreign = FrozenSet.Create(
        "BreadcrumbList", "ListItem", "ItemList", "WebSite", "WebPage", "SearchAction", "Review", "AggregateRating", "Brand", "FAQPage", "VideoObject", "Question", "Event");

    private static readonly FrozenSet<string> Sellers = FrozenSet.Create("Person", "Organization", "RealEstateAgent", "LocalBusiness", "Corporation");

    public static AdvertField? Field(string name) => Names.TryGetValue(name, out var field) ? field : null;

    public static bool IsForeign(string type) => Foreign.Contains(type);

    public static bool IsSeller(string type) => Sellers.Contains(type);

    /// <summary>What that name means inside the description of a seller.</summary>
    public static AdvertField? OfSeller(string type, string name) => name switch
    {
        "name" => type == "Person" ? AdvertField.Name : AdvertField.Agency,
        "telephone" => AdvertField.Phone,
        _ => null,
    };
}
