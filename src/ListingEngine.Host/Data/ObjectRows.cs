using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ListingEngine.Core.Objects;
using Npgsql;
using NpgsqlTypes;

namespace ListingEngine.Host.Data;

/// <summary>The bulk way in and out of the <c>objects</c> table: binary COPY and plain readers, in one visible list of columns.</summary>
internal static class ObjectRows
{
    /// <summary>What an import or a bulk load writes; the number and the revision come from the database.</summary>
    public const string Written =
        "company_id, source, external_id, feed_id, kind, deal, market, status, price, currency, price_unit, price_period, total_area, " +
        "living_area, kitchen_area, land_area, rooms, floor, floors, country, region, district, locality, sub_locality, line, apartment, " +
        "latitude, longitude, description, agent_id, tags, metro, photos, attributes, unread, created_at, updated_at, confirmed_at";

    /// <summary>What <see cref="Read"/> expects, in its order.</summary>
    public const string ReadColumns = "o.id, o.revision, o.external_id, o.feed_id, o.kind, o.deal, o.market, o.status, o.price, o.currency, " +
        "o.price_unit, o.price_period, o.total_area, o.living_area, o.kitchen_area, o.land_area, o.rooms, o.floor, o.floors, o.country, o.region, " +
        "o.district, o.locality, o.sub_locality, o.line, o.apartment, o.latitude, o.longitude, o.description, o.agent_id, o.metro, o.photos, " +
        "o.attributes, o.created_at, o.updated_at";

    /// <summary>Reads one object without what feeds do not need: tags, unread fragments, source, confirmation.</summary>
    public static PropertyObject Read(NpgsqlDataReader row)
    {
        var at = 0;
        var o = new PropertyObject
        {
            Id = row.GetInt64(at++),
            Revision = row.GetInt64(at++),
            ExternalId = Text(row, at++),
            FeedId = row.GetString(at++),
            Kind = EnumNames<ObjectKind>.Read(row.GetString(at++)),
            Deal = EnumNames<Deal>.Read(row.GetString(at++)),
            Market = EnumNames<Market>.Read(row.GetString(at++)),
            Status = EnumNames<ObjectStatus>.Read(row.GetString(at++)),
            Price = Number(row, at++),
            Currency = EnumNames<Currency>.Read(row.GetString(at++)),
            PriceUnit = EnumNames<PriceUnit>.Read(row.GetString(at++)),
            PricePeriod = Text(row, at++) is { } period ? EnumNames<PricePeriod>.Read(period) : null,
            TotalArea = Number(row, at++),
            LivingArea = Number(row, at++),
            KitchenArea = Number(row, at++),
            LandArea = Number(row, at++),
            Rooms = Whole(row, at++),
            Floor = Whole(row, at++),
            Floors = Whole(row, at++),
            Address = new()
            {
                Country = Text(row, at++),
                Region = Text(row, at++),
                District = Text(row, at++),
                Locality = Text(row, at++),
                SubLocality = Text(row, at++),
                Line = Text(row, at++),
                Apartment = Text(row, at++),
                Latitude = Number(row, at++),
                Longitude = Number(row, at++),
            },
            Description = Text(row, at++),
            AgentId = row.IsDBNull(at) ? null : row.GetInt64(at),
        };
        at++;
        o.Metro = Json(row, at++, ListingJson.Plain.ListMetroStation);
        o.Photos = Json(row, at++, ListingJson.Plain.ListObjectPhoto);
        o.Attributes = Json(row, at++, ListingJson.Plain.PropertyAttributes);
        o.CreatedAt = row.GetFieldValue<DateTimeOffset>(at++);
        o.UpdatedAt = row.GetFieldValue<DateTimeOffset>(at);
        return o;
    }

    /// <summary>Writes the columns of <see cref="Written"/> into a binary COPY whose row has begun.</summary>
    public static void Write(NpgsqlBinaryImporter copy, PropertyObject o)
    {
        copy.Write(o.CompanyId, NpgsqlDbType.Bigint);
        copy.Write(o.Source, NpgsqlDbType.Text);
        Text(copy, o.ExternalId);
        copy.Write(o.FeedId, NpgsqlDbType.Text);
        copy.Write(EnumNames<ObjectKind>.Write(o.Kind), NpgsqlDbType.Text);
        copy.Write(EnumNames<Deal>.Write(o.Deal), NpgsqlDbType.Text);
        copy.Write(EnumNames<Market>.Write(o.Market), NpgsqlDbType.Text);
        copy.Write(EnumNames<ObjectStatus>.Write(o.Status), NpgsqlDbType.Text);
        Number(copy, o.Price);
        copy.Write(EnumNames<Currency>.Write(o.Currency), NpgsqlDbType.Text);
        copy.Write(EnumNames<PriceUnit>.Write(o.PriceUnit), NpgsqlDbType.Text);
        Text(copy, o.PricePeriod is { } period ? EnumNames<PricePeriod>.Write(period) : null);
        foreach (var area in (ReadOnlySpan<decimal?>)[o.TotalArea, o.LivingArea, o.KitchenArea, o.LandArea]) Number(copy, area);
        foreach (var count in (ReadOnlySpan<int?>)[o.Rooms, o.Floor, o.Floors]) Nullable(copy, count, NpgsqlDbType.Integer);
        var a = o.Address;
        foreach (var part in (ReadOnlySpan<string?>)[a.Country, a.Region, a.District, a.Locality, a.SubLocality, a.Line, a.Apartment]) Text(copy, part);
        Number(copy, a.Latitude);
        Number(copy, a.Longitude);
        Text(copy, o.Description);
        Nullable(copy, o.AgentId, NpgsqlDbType.Bigint);
        copy.Write(o.Tags, NpgsqlDbType.Array | NpgsqlDbType.Text);
        Json(copy, o.Metro, ListingJson.Plain.ListMetroStation);
        Json(copy, o.Photos, ListingJson.Plain.ListObjectPhoto);
        Json(copy, o.Attributes, ListingJson.Plain.PropertyAttributes);
        Json(copy, o.Unread, ListingJson.Plain.ListUnread);
        copy.Write(o.CreatedAt.ToUniversalTime(), NpgsqlDbType.TimestampTz);
        copy.Write(o.UpdatedAt.ToUniversalTime(), NpgsqlDbType.TimestampTz);
        Nullable(copy, o.ConfirmedAt?.ToUniversalTime(), NpgsqlDbType.TimestampTz);
    }

    private static string? Text(NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    private static decimal? Number(NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : row.GetDecimal(at);

    private static int? Whole(NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : row.GetInt32(at);

    private static T Json<T>(NpgsqlDataReader row, int at, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(row.GetFieldValue<byte[]>(at), type)!;

    private static void Text(NpgsqlBinaryImporter copy, string? text)
    {
        if (text is null) copy.WriteNull();
        else copy.Write(text, NpgsqlDbType.Text);
    }

    private static void Number(NpgsqlBinaryImporter copy, decimal? number) => Nullable(copy, number, NpgsqlDbType.Numeric);

    private static void Nullable<T>(NpgsqlBinaryImporter copy, T? value, NpgsqlDbType type) where T : struct
    {
        if (value is { } told) copy.Write(told, type);
        else copy.WriteNull();
    }

    private static void Json<T>(NpgsqlBinaryImporter copy, T value, JsonTypeInfo<T> type) =>
        copy.Write(JsonSerializer.SerializeToUtf8Bytes(value, type), NpgsqlDbType.Jsonb);
}
