using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Objects.List;

/// <summary>Rows of lists out of the database: their ids are found first, so that the wide rows are read for one page only.</summary>
internal static class LineReader
{
    private const int Total = 35;

    private const string Columns = """
        o.id, o.company_id, o.source, o.external_id, o.feed_id, o.kind, o.deal, o.market, o.status, o.price, o.currency, o.price_unit, o.price_period,
        o.total_area, o.living_area, o.land_area, o.rooms, o.floor, o.floors, o.region, o.district, o.locality, o.sub_locality, o.line, o.agent_id,
        o.tags, o.created_at, o.updated_at, o.confirmed_at, p.name, p.left_at IS NOT NULL, d.name, o.photos->0, jsonb_array_length(o.photos),
        (SELECT count(*) FROM feed_records r WHERE r.object_id = o.id AND r.company_id = o.company_id AND r.state = 'Offered')::int,
        page.total
        """;

    /// <summary>The query for one page of what fits <paramref name="where"/>, a condition on <c>objects o</c>.</summary>
    /// <param name="counted">Each row tells also how many there are on all pages: one pass instead of two where a look at every object is dear.</param>
    public static string Sql(string where, ListSort sort, string limit, string offset, bool counted = false) => $"""
        SELECT {Columns} FROM (
            SELECT o.id, {(counted ? "(count(*) OVER ())::int" : "0")} AS total FROM objects o{sort.From} WHERE {where} ORDER BY {sort.Sql()} LIMIT {limit} OFFSET {offset}) page
        JOIN objects o ON o.id = page.id LEFT JOIN people p ON p.id = o.agent_id LEFT JOIN departments d ON d.id = p.department_id
        ORDER BY {sort.Sql()}
        """;

    public static async Task<IReadOnlyList<ObjectLine>> ReadAsync(NpgsqlCommand command, CancellationToken ct) => (await ReadCountedAsync(command, ct)).Lines;

    /// <returns>The rows, and what they tell of all pages: 0 where there is no row to tell it.</returns>
    public static async Task<(IReadOnlyList<ObjectLine> Lines, int Total)> ReadCountedAsync(NpgsqlCommand command, CancellationToken ct)
    {
        var (lines, total) = (new List<ObjectLine>(), 0);
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
        {
            lines.Add(Read(row));
            total = row.GetInt32(Total);
        }

        return (lines, total);
    }

    private static ObjectLine Read(NpgsqlDataReader row)
    {
        var o = new PropertyObject
        {
            Id = row.GetInt64(0),
            CompanyId = row.GetInt64(1),
            Source = row.GetString(2),
            ExternalId = Text(row, 3),
            FeedId = row.GetString(4),
            Kind = EnumNames<ObjectKind>.Read(row.GetString(5)),
            Deal = EnumNames<Deal>.Read(row.GetString(6)),
            Market = EnumNames<Market>.Read(row.GetString(7)),
            Status = EnumNames<ObjectStatus>.Read(row.GetString(8)),
            Price = Value<decimal>(row, 9),
            Currency = EnumNames<Currency>.Read(row.GetString(10)),
            PriceUnit = EnumNames<PriceUnit>.Read(row.GetString(11)),
            PricePeriod = Text(row, 12) is { } period ? EnumNames<PricePeriod>.Read(period) : null,
            TotalArea = Value<decimal>(row, 13),
            LivingArea = Value<decimal>(row, 14),
            LandArea = Value<decimal>(row, 15),
            Rooms = Value<int>(row, 16),
            Floor = Value<int>(row, 17),
            Floors = Value<int>(row, 18),
            Address = new() { Region = Text(row, 19), District = Text(row, 20), Locality = Text(row, 21), SubLocality = Text(row, 22), Line = Text(row, 23) },
            AgentId = Value<long>(row, 24),
            Tags = [.. row.GetFieldValue<string[]>(25)],
            CreatedAt = row.GetFieldValue<DateTimeOffset>(26),
            UpdatedAt = row.GetFieldValue<DateTimeOffset>(27),
            ConfirmedAt = Value<DateTimeOffset>(row, 28),
        };
        return new(o, Text(row, 29), row.GetBoolean(30), Text(row, 31), Text(row, 32) is { } photo ? JsonSerializer.Deserialize(photo, ListingJson.Plain.ObjectPhoto) : null, row.GetInt32(33), row.GetInt32(34));
    }

    private static string? Text(NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    private static T? Value<T>(NpgsqlDataReader row, int at) where T : struct => row.IsDBNull(at) ? null : row.GetFieldValue<T>(at);
}
