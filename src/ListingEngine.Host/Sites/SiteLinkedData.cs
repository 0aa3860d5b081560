using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Sheets;

namespace ListingEngine.Host.Sites;

/// <summary>What schema.org has words for, as JSON-LD. It tells nothing that does not stand on the page.</summary>
internal static class SiteLinkedData
{
    // The text stands inside a page: «<» and «&» are written as numbers, Cyrillic as itself.
    private static readonly JsonSerializerOptions Safe = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string OfList(SiteView view) => Write(new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "ItemList",
        ["name"] = view.Title,
        ["itemListElement"] = new JsonArray([.. view.Sheet.Objects.Select((o, at) => new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = at + 1,
            ["name"] = o.Heading,
            ["url"] = view.Whole(SiteAddress.Object(view.Open.Token, o.Id)),
        })]),
    });

    public static string OfObject(SiteView view, PropertyObject o)
    {
        var told = view.Sheet.Objects[0];
        return Write(new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "RealEstateListing",
            ["name"] = told.Heading,
            ["url"] = view.Whole(SiteAddress.Object(view.Open.Token, o.Id)),
            ["datePosted"] = o.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["description"] = told.Paragraphs.Count > 0 ? string.Join('\n', told.Paragraphs) : null,
            ["image"] = new JsonArray([.. told.Photos.Select(p => (JsonNode)view.Whole(SheetPictures.Of(p, PhotoAddress.Full))!)]),
            ["mainEntity"] = Place(view, o, told),
            ["offers"] = Offer(view, o),
        });
    }

    private static JsonObject? Offer(SiteView view, PropertyObject o) => o.Price is not { } price ? null : new JsonObject
    {
        ["@type"] = "Offer",
        ["price"] = price,
        ["priceCurrency"] = o.Currency.ToString().ToUpperInvariant(),
        ["businessFunction"] = o.Deal == Deal.Sale ? "http://purl.org/goodrelations/v1#Sell" : "http://purl.org/goodrelations/v1#LeaseOut",
        ["availability"] = "https://schema.org/InStock",
        ["seller"] = new JsonObject
        {
            ["@type"] = "RealEstateAgent",
            ["name"] = view.Open.Company.Name,
            ["telephone"] = view.Sheet.Card.Dial,
            ["image"] = view.Whole(view.Drawn.Logo),
        },
    };

    private static JsonObject Place(SiteView view, PropertyObject o, SheetObject told)
    {
        var place = new JsonObject
        {
            ["@type"] = o.Kind.Fit() switch { Fits.Flats => "Apartment", Fits.Houses => "House", _ => "Place" },
            ["address"] = new JsonObject
            {
                ["@type"] = "PostalAddress",
                ["addressCountry"] = "RU",
                ["addressLocality"] = o.Address.Locality,
                ["streetAddress"] = told.Place.Text,
            },
        };
        if (o.Kind.Fit() is not (Fits.Flats or Fits.Houses)) return place;
        if (o.TotalArea is { } area) place["floorSize"] = new JsonObject { ["@type"] = "QuantitativeValue", ["value"] = area, ["unitCode"] = "MTK" };
        if (o.Rooms is { } rooms) place["numberOfRooms"] = rooms;
        if (view.Open.Site.ExactAddress && o.Address is { Latitude: { } latitude, Longitude: { } longitude })
            place["geo"] = new JsonObject { ["@type"] = "GeoCoordinates", ["latitude"] = latitude, ["longitude"] = longitude };
        return place;
    }

    // What is not told is left out.
    private static string Write(JsonObject data)
    {
        Prune(data);
        return data.ToJsonString(Safe);
    }

    private static void Prune(JsonObject data)
    {
        foreach (var (name, value) in data.ToList())
        {
            if (value is null) data.Remove(name);
            else if (value is JsonObject inner) Prune(inner);
        }
    }
}
