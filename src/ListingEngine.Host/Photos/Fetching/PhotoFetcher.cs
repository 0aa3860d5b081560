using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>Fetches addresses at once for a person who waits; what there is no time for, the background fetches.</summary>
internal sealed class PhotoFetcher(
    NpgsqlDataSource db, FetchQueue queue, FetchTry fetchTry, FetchResults results, IServiceScopeFactory scopes, IOptions<FetchingOptions> options, TimeProvider clock)
{
    /// <summary>Addresses that a person waits for; more of them are for the background.</summary>
    public const int MostAtOnce = 30;

    // Those that are being asked for right now are not asked again: their lease runs, and they have not failed yet.
    private static readonly string Claim = $"""
        INSERT INTO picture_fetches AS f (company_id, url_hash, url, host, object_ids, next_at, failures)
        SELECT $1, {FetchSql.UrlHash("u.url")}, u.url, {FetchSql.Host("u.url")}, '{"{}"}', $3, 0 FROM unnest($2::text[]) u (url) ORDER BY 2
        ON CONFLICT (company_id, url_hash) DO UPDATE SET next_at = excluded.next_at
        WHERE f.hash IS NULL AND (f.failures > 0 OR f.next_at NOT BETWEEN $4 AND $3)
        RETURNING {FetchQueue.Columns}
        """;

    /// <returns>An outcome for each of the addresses, in their order.</returns>
    public async Task<IReadOnlyList<FetchedPhoto>> FetchNowAsync(long companyId, IReadOnlyList<string> urls, CancellationToken ct)
    {
        var found = new ConcurrentDictionary<string, FetchedPhoto>();
        var claimed = await ClaimAsync(companyId, [.. urls.Distinct().Take(MostAtOnce)], ct);
        await FetchAsync(claimed, found, ct);
        await AddHeldAsync(companyId, [.. urls.Where(u => !found.ContainsKey(u))], found, ct);
        return [.. urls.Select(u => found.GetValueOrDefault(u) ?? new(u))];
    }

    /// <summary>The same for photos of an object, which show from then on what became of them.</summary>
    public async Task<IReadOnlyList<FetchedPhoto>> FetchNowAsync(long companyId, long objectId, IReadOnlyList<string> urls, CancellationToken ct)
    {
        var fetched = await FetchNowAsync(companyId, urls, ct);
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await PhotoFacts.WriteAsync(connection, await PhotoFacts.LockAsync(connection, [objectId], ct), ct);
        await transaction.CommitAsync(ct);
        return fetched;
    }

    private async Task<List<ClaimedFetch>> ClaimAsync(long companyId, string[] urls, CancellationToken ct)
    {
        var now = clock.GetStoredNow().ToUniversalTime();
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var command = connection.Command(Claim, companyId, urls, now + FetchQueue.Lease, now);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var claimed = new List<ClaimedFetch>();
        while (await rows.ReadAsync(ct)) claimed.Add(FetchQueue.Read(rows, 0));
        return claimed;
    }

    private async Task FetchAsync(List<ClaimedFetch> claimed, ConcurrentDictionary<string, FetchedPhoto> found, CancellationToken ct)
    {
        var finished = new ConcurrentBag<FinishedFetch>();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(options.Value.PersonWaits);
        try
        {
            var atOnce = new ParallelOptions { MaxDegreeOfParallelism = options.Value.FetchAtOnce, CancellationToken = limit.Token };
            await Parallel.ForEachAsync(claimed, atOnce, async (fetch, token) =>
            {
                if (await fetchTry.RunAsync(fetch, token) is not { } outcome) return;
                finished.Add(new(fetch, outcome));
                found[fetch.Url] = Told(fetch.Url, outcome);
            });
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Time is over: the background takes the rest.
        }
        finally
        {
            await results.KeepAsync(finished, CancellationToken.None);
            await queue.GiveBackAsync([.. claimed.Where(c => !finished.Any(f => f.Fetch == c))], CancellationToken.None);
        }
    }

    private async Task AddHeldAsync(long companyId, string[] urls, ConcurrentDictionary<string, FetchedPhoto> found, CancellationToken ct)
    {
        if (urls.Length == 0) return;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CompanyScope>().CompanyId = companyId;
        var company = scope.ServiceProvider.GetRequiredService<ListingDb>();
        var keys = Array.ConvertAll(urls, u => SHA256.HashData(Encoding.UTF8.GetBytes(u)));
        var held = await company.PictureFetches.Where(f => keys.Contains(f.UrlHash) && f.Hash != null).Select(f => new { f.Url, f.Hash }).ToListAsync(ct);
        var pictures = await company.HeldAsync([.. held.Select(h => h.Hash!).Distinct()], ct);
        foreach (var one in held)
            if (pictures.TryGetValue(one.Hash!, out var picture)) found[one.Url] = new(one.Url, picture);
    }

    private static FetchedPhoto Told(string url, FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Held held => new(url, held.Picture),
        FetchOutcome.Failed failed => new(url, Problem: failed.Problem),
        _ => new(url),
    };
}
