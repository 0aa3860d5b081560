using ListingEngine.Core.Photos;
using Npgsql;

namespace ListingEngine.Host.Data;

/// <summary>A picture that looks like the one that was asked about.</summary>
/// <param name="Hash">Of the picture; nothing else is known of it here.</param>
/// <param name="Distance">Bits in which the two differ: 0 to <see cref="Likeness.Same"/>.</param>
internal readonly record struct NearPicture(string Hash, int Distance);

/// <summary>Finds pictures of a company that look the same, turned or not, among as many as there are.</summary>
internal sealed class PictureSearch(NpgsqlDataSource source)
{
    /// <summary>Pictures of the company that look like one that need not be its own, such as an owner's advert has; the nearest first.</summary>
    /// <param name="company">Whose pictures.</param>
    /// <param name="looks">What <see cref="Likeness.Of"/> said of it.</param>
    /// <param name="most">No more than so many.</param>
    public async Task<IReadOnlyList<NearPicture>> NearAsync(long company, long[] looks, int most, CancellationToken ct)
    {
        await using var db = await source.OpenConnectionAsync(ct);
        await using var command = db.Command(
            $"SELECT hash, distance FROM ({Near("SELECT '' AS hash, $4::bigint[] AS looks")}) near ORDER BY distance, hash LIMIT $5",
            company, PictureBands.Flips, Likeness.Same, looks, most);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var found = new List<NearPicture>();
        while (await rows.ReadAsync(ct)) found.Add(new(rows.GetString(0), rows.GetInt32(1)));
        return found;
    }

    /// <summary>For each of these pictures of the company those that look like it, itself among them; nothing for plans and for pictures that tell nothing.</summary>
    public async Task<ILookup<string, NearPicture>> NearAsync(long company, IReadOnlyCollection<string> hashes, CancellationToken ct)
    {
        await using var db = await source.OpenConnectionAsync(ct);
        await using var command = db.Command(
            Near($"SELECT hash, looks FROM pictures WHERE company_id = $1 AND hash = ANY($4) AND {PictureBands.Compared}"), company, PictureBands.Flips, Likeness.Same, hashes.ToArray());
        await using var rows = await command.ExecuteReaderAsync(ct);
        var found = new List<(string Asked, NearPicture Near)>();
        while (await rows.ReadAsync(ct)) found.Add((rows.GetString(0), new(rows.GetString(1), rows.GetInt32(2))));
        return found.ToLookup(f => f.Asked, f => f.Near);
    }

    // Each part of each turn, itself and with each bit turned, is one look into an index. OFFSET 0 keeps the planner from joining the whole
    // table instead: it takes the looks for dearer than they are. Colours are compared of those only whose light is near.
    internal static string Near(string asked) => $"""
        SELECT asked.hash AS asked, p.hash, min({Differ("p.light", "turn.light")} + {Differ("p.colour", "turn.colour")})::int AS distance
        FROM ({asked}) asked
        CROSS JOIN LATERAL unnest(asked.looks[1:{Likeness.Turns}], asked.looks[{Likeness.Colour + 1}:]) turn(light, colour)
        CROSS JOIN unnest($2) flip
        CROSS JOIN LATERAL ({string.Join(" UNION ALL ", Enumerable.Range(0, PictureBands.Count).Select(Candidates))} OFFSET 0) p
        WHERE turn.light <> {Likeness.TellsNothing} AND {Differ("p.light", "turn.light")} + {Differ("p.colour", "turn.colour")} <= $3
        GROUP BY asked.hash, p.hash
        """;

    private static string Candidates(int band) => $"""
        (SELECT hash, looks[{Likeness.Light + 1}] AS light, looks[{Likeness.Colour + 1}] AS colour FROM pictures
        WHERE company_id = $1 AND {PictureBands.Compared} AND {PictureBands.Sql(band, "looks[1]")} = {PictureBands.Sql(band, "turn.light")} # flip
            AND {Differ("looks[1]", "turn.light")} <= $3 OFFSET 0)
        """;

    private static string Differ(string one, string other) => $"bit_count(({one} # {other})::bit(64))";
}
