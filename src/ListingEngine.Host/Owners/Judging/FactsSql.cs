using ListingEngine.Core.Intake;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>Facts of adverts and of objects as narrow columns: what is compared is read without the whole rows.</summary>
internal static class FactsSql
{
    /// <summary>Of an advert <c>a</c>.</summary>
    public const string OfAdvert = """
        CASE WHEN a.gone_at IS NULL THEN a.site END, a.deal, a.kind, a.locality, a.address, NULL::text, a.latitude, a.longitude, a.price, a.currency, a.period,
        a.area, a.plot_area, a.rooms, a.floor, a.floors, array_to_string(a.phones, E'\n'), a.sketch
        """;

    /// <summary>Of an object <c>o</c> with its keys <c>k</c> and its owner <c>c</c>.</summary>
    public const string OfObject = """
        NULL::text, o.deal, o.kind, o.locality, o.line, o.apartment, o.latitude::float8, o.longitude::float8, CASE WHEN o.price_unit = 'Whole' THEN o.price END,
        upper(o.currency), o.price_period, o.total_area, o.land_area * 100, o.rooms, o.floor, o.floors, c.phones, k.sketch
        """;

    /// <summary>Reads either of them.</summary>
    public static PropertyFacts Read(NpgsqlDataReader row, int at) => new()
    {
        Site = Text(row, at),
        Deal = Text(row, at + 1) is { } deal ? EnumNames<Deal>.Read(deal) : null,
        Kind = Text(row, at + 2) is { } kind ? EnumNames<ObjectKind>.Read(kind) : null,
        Address = Address(Text(row, at + 3), Text(row, at + 4), Text(row, at + 5)),
        Latitude = Value<double>(row, at + 6),
        Longitude = Value<double>(row, at + 7),
        Price = Value<decimal>(row, at + 8),
        Currency = Text(row, at + 9),
        Period = Text(row, at + 10) is { } period ? EnumNames<PricePeriod>.Read(period) : null,
        Area = Value<decimal>(row, at + 11),
        PlotArea = Value<decimal>(row, at + 12),
        Rooms = Value<int>(row, at + 13),
        Floor = Value<int>(row, at + 14),
        Floors = Value<int>(row, at + 15),
        Phones = Text(row, at + 16) is { } phones ? [.. phones.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(p => Phones.Read(p) ?? p)] : [],
        Sketch = row.IsDBNull(at + 17) ? null : row.GetFieldValue<byte[]>(at + 17),
    };

    /// <summary>The same of an advert in hand.</summary>
    public static PropertyFacts Of(OwnerAdvert a) => new()
    {
        Site = a.GoneAt is null ? a.Site : null,
        Deal = a.Deal,
        Kind = a.Kind,
        Address = HouseAddress.Read(a.Locality, a.Address),
        Latitude = a.Latitude,
        Longitude = a.Longitude,
        Price = a.Price,
        Currency = a.Currency,
        Period = a.Period,
        Area = a.Area,
        PlotArea = a.PlotArea,
        Rooms = a.Rooms,
        Floor = a.Floor,
        Floors = a.Floors,
        Phones = a.Phones,
        Sketch = a.Sketch,
    };

    private static HouseAddress Address(string? locality, string? line, string? flat)
    {
        var address = HouseAddress.Read(locality, line);
        return string.IsNullOrWhiteSpace(flat) ? address : address with { Flat = flat.Trim().ToLowerInvariant() };
    }

    private static string? Text(NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    private static T? Value<T>(NpgsqlDataReader row, int at) where T : struct => row.IsDBNull(at) ? null : row.GetFieldValue<T>(at);
}
