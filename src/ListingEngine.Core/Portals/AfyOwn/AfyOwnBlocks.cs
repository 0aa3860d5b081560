using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.AfyOwn;

/// <summary>The blocks of an object: where it is, what it costs, how large it is, what it has.</summary>
internal static class AfyOwnBlocks
{
    private const decimal MostArea = 1_000_000_000;

    private static readonly Words<Currency> Currencies = new((Currency.Rub, "RUB"), (Currency.Rub, "RUR"), (Currency.Usd, "USD"), (Currency.Eur, "EUR"));

    private static readonly Words<AreaUnit> Units = new((AreaUnit.SquareMetre, "sq_m"), (AreaUnit.Sotka, "hundred_sq_m"), (AreaUnit.Hectare, "hectare"));

    private static readonly Vocabulary Location = new(
        FeedElement.Text("country", o => o.Address.Country),
        FeedElement.Text("oblast", o => o.Address.Region),
        FeedElement.Text("city", o => o.Address.Locality),
        Degrees("latitude", FeedElement.Number("latitude", o => o.Address.Latitude), static o => o.Address.Latitude, 90),
        Degrees("longitude", FeedElement.Number("longitude", o => o.Address.Longitude), static o => o.Address.Longitude, 180));

    private static readonly Vocabulary Parameters = new(
        Count("rooms", FeedElement.Whole("rooms", o => o.Rooms), static o => o.Rooms),
        FeedElement.Flag("studio", "1", "0", o => o.Attributes.IsStudio).For(static o => o.Kind.IsFlatLike()),
        FeedElement.Whole("story", o => o.Floor),
        Count("story_count", FeedElement.Whole("story_count", o => o.Floors), static o => o.Floors),
        // The portal's own spelling; 0 is a year that nobody knows.
        Year(FeedElement.Whole("year_bild", o => o.Attributes.BuiltYear)),
        Count("count_bedroom", FeedElement.Whole("count_bedroom", o => o.Attributes.Bedrooms), static o => o.Attributes.Bedrooms),
        Count("count_bathroom", FeedElement.Whole("count_bathroom", o => o.Attributes.Bathrooms), Bathrooms));

    public static IEnumerable<string> Names =>
    [
        .. Location.Elements.Select(e => $"location/{e.Name}"), .. Parameters.Elements.Select(e => $"parameters/{e.Name}"),
        "price/currency", "price/value", "price/unit", "price/period", "square/total", "square/land", "square/unit",
    ];

    public static void Write(PropertyObject o, FeedWriter writer)
    {
        Block("location", Location, o, writer);
        WritePrice(o, writer);
        WriteAreas(o, writer);
        Block("parameters", Parameters, o, writer);
    }

    public static void Read(FeedNode offer, PropertyObject o)
    {
        if (offer.TakeBlock("location") is { } location) Location.Read(location, o, static (_, _) => { });
        if (offer.TakeBlock("price") is { } price) ReadPrice(price, o);
        if (offer.TakeBlock("square") is { } square) ReadAreas(square, o);
        if (offer.TakeBlock("parameters") is { } parameters) Parameters.Read(parameters, o, static (_, _) => { });
    }

    private static void Block(string name, Vocabulary words, PropertyObject o, FeedWriter writer)
    {
        var before = writer.Length;
        writer.Start(name);
        words.Write(o, writer);
        writer.EndOrUndo(name, before);
    }

    // An empty value is a price on request.
    private static void WritePrice(PropertyObject o, FeedWriter writer)
    {
        writer.Start("price");
        writer.Element("currency", Currencies.Write(o.Currency));
        writer.Start("value");
        if (WholePrice.Of(o) is { } price) writer.Escaped(Numbers.Write(price));
        writer.End("value");
        writer.Element("unit", "total");
        writer.Element("period", o.Deal switch { Deal.LongRent => "month", Deal.DailyRent => "day", _ => null });
        writer.End("price");
    }

    // The value stays aside when what it is told for is not the whole.
    private static void ReadPrice(FeedNode price, PropertyObject o)
    {
        if (price.Take("currency") is { Text.Length: > 0 } currency)
        {
            if (Currencies.Read(currency.Text) is { } told) o.Currency = told;
            else currency.Taken = false;
        }

        if (price.Take("unit") is { Text.Length: > 0 } unit && !unit.Text.Equals("total", StringComparison.OrdinalIgnoreCase)) unit.Taken = false;
        else if (price.Take("value") is { } value)
        {
            o.Price = Numbers.Read(value.Text);
            value.Taken = o.Price is not null || value is { Text.Length: 0, Children.Count: 0 };
        }

        if (price.Take("period") is { Text.Length: > 0 } period)
        {
            if (Period(period.Text) is { } told && o.Deal != Deal.Sale) o.PricePeriod = told;
            else period.Taken = false;
        }
    }

    private static PricePeriod? Period(string text) =>
        text.Contains("day", StringComparison.OrdinalIgnoreCase) ? PricePeriod.Day
        : text.Contains("month", StringComparison.OrdinalIgnoreCase) ? PricePeriod.Month
        : text.Contains("year", StringComparison.OrdinalIgnoreCase) ? PricePeriod.Year : null;

    // One unit for both areas: a house has them in square metres, a plot alone in sotkas.
    private static void WriteAreas(PropertyObject o, FeedWriter writer)
    {
        var total = o.TotalArea is > 0 and < MostArea ? o.TotalArea : null;
        var land = o.LandArea is > 0 and < MostArea && (o.Kind.IsHouseLike() || o.Kind.IsLandLike()) ? o.LandArea : null;
        if (total is null && land is null) return;
        writer.Start("square");
        writer.Element("total", total);
        writer.Element("land", total is null ? land : land * 100);
        writer.Element("unit", Units.Write(total is null ? AreaUnit.Sotka : AreaUnit.SquareMetre));
        writer.End("square");
    }

    private static void ReadAreas(FeedNode square, PropertyObject o)
    {
        var unit = AreaUnit.SquareMetre;
        if (square.Take("unit") is { Text.Length: > 0 } told)
        {
            told.Taken = Units.Read(told.Text) is not null;
            unit = Units.Read(told.Text) ?? unit;
        }

        var metres = unit switch { AreaUnit.Sotka => 100m, AreaUnit.Hectare => 10_000m, _ => 1m };
        ReadArea(square, "total", metres, area => o.TotalArea = area);
        ReadArea(square, "land", metres / 100, area => o.LandArea = area);
    }

    private static void ReadArea(FeedNode square, string name, decimal factor, Action<decimal> set)
    {
        if (square.Take(name) is not { } node) return;
        if (Numbers.Read(node.Text) is > 0 and < MostArea and { } area) set(Numbers.Trim(area * factor));
        else node.Taken = node is { Text.Length: 0, Children.Count: 0 };
    }

    private static int? Bathrooms(PropertyObject o) => o.Attributes.Bathrooms
        ?? (o.Attributes is { CombinedBathrooms: null, SeparateBathrooms: null } ? null : Few(o.Attributes.CombinedBathrooms) + Few(o.Attributes.SeparateBathrooms));

    private static int Few(int? count) => Math.Clamp(count ?? 0, 0, 100);

    private static FeedElement Count(string name, FeedElement element, Func<PropertyObject, int?> get) =>
        element with { Write = (o, w) => w.Element(name, get(o) is > 0 and var count ? (long)count : null) };

    private static FeedElement Degrees(string name, FeedElement element, Func<PropertyObject, decimal?> get, decimal most) =>
        element with { Write = (o, w) => w.Element(name, get(o) is { } degrees && Math.Abs(degrees) <= most ? decimal.Round(degrees, 6) : null) };

    private static FeedElement Year(FeedElement element) => element with
    {
        Write = static (o, w) => w.Element("year_bild", o.Attributes.BuiltYear is >= 1000 and <= 9999 and var year ? year.ToString(CultureInfo.InvariantCulture) : null),
        Read = (o, node) => Numbers.ReadWhole(node.Text) == 0 || element.Read(o, node),
    };
}
