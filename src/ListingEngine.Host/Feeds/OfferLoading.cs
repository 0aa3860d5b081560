using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>Makes the offers of objects many at a time: a query for each of them would take longer than all the rest.</summary>
internal static class OfferLoading
{
    /// <summary>By the object's number, without promotions; objects that are gone are left out.</summary>
    public static async Task<Dictionary<long, Offer>> LoadOffersAsync(this NpgsqlConnection db, PlanContext context, IReadOnlyCollection<long> ids, CancellationToken ct)
    {
        var offers = new Dictionary<long, Offer>(ids.Count);
        if (ids.Count == 0) return offers;
        await using var command = db.Command(
            $"SELECT {ObjectRows.ReadColumns} FROM objects o WHERE o.id = ANY($1) AND o.company_id = $2", ids.ToArray(), context.Plan.CompanyId);
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            var o = ObjectRows.Read(rows);
            offers[o.Id] = context.Offer(o);
        }

        await rows.DisposeAsync();
        if (context.Dialect.AsksPhotoHash) await AddSumsAsync(db, context.PhotoFile, offers, ct);
        return offers;
    }

    private static async Task AddSumsAsync(NpgsqlConnection db, string file, Dictionary<long, Offer> offers, CancellationToken ct)
    {
        var hashes = offers.Values.SelectMany(o => o.Photos).Select(p => p.Hash).OfType<string>().Distinct().ToArray();
        var sums = new Dictionary<string, string>(hashes.Length);
        await using var command = db.Command("SELECT hash, md5 FROM picture_sums WHERE hash = ANY($1) AND file = $2 AND md5 IS NOT NULL", hashes, file);
        await using (var rows = await command.ExecuteReaderAsync(ct))
            while (await rows.ReadAsync(ct)) sums[rows.GetString(0)] = rows.GetString(1);
        foreach (var (id, offer) in offers.ToList())
            offers[id] = offer with { Photos = [.. offer.Photos.Select(p => p with { Md5 = p.Hash is { } hash ? sums.GetValueOrDefault(hash) : null })] };
    }
}
