using System.Collections.Concurrent;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Feeds.Doors;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>What is served at a secret address now, and to whom.</summary>
/// <param name="OldUntil">Where the secret is the one before the present: until when it works.</param>
/// <param name="Portal">For whom it is.</param>
internal sealed record ServedFeed(long PlanId, long CompanyId, string Portal, FeedSnapshot? Snapshot, FeedDoor Door, bool IsRevoked, DateTimeOffset? OldUntil)
{
    /// <summary>In how many files it goes, and in how many it has to.</summary>
    public int Parts { get; init; } = 1;

    public int PartsWanted { get; init; } = 1;

    public DateTimeOffset? PartsSince { get; init; }

    /// <summary>
    /// What stands at the address of that number; null where nothing does. An address that is still to be told to the portal holds already what
    /// will move there, so that no advert is ever missing from all files.
    /// </summary>
    public FeedPart? PartAt(int number) => number <= Parts ? new(number, Parts) : number <= PartsWanted ? new(number, number) : null;

    /// <summary>When what is served became what it is: a new part changes the others too, and HTTP tells whole seconds.</summary>
    public DateTimeOffset ModifiedAt(FeedSnapshot snapshot)
    {
        var (built, next) = (snapshot.CreatedAt, snapshot.CreatedAt.AddSeconds(1));
        return PartsSince is not { } since || since <= built ? built : since < next ? next : since;
    }
}

/// <summary>
/// Answers which version belongs to a secret. An answer is kept for a moment, so that a node asks the database a few times a second at most
/// and learns of other nodes' publications as soon; while the database is away, the last answer is good enough.
/// </summary>
internal sealed partial class ServedFeeds(NpgsqlDataSource db, TimeProvider clock, ILogger<ServedFeeds> log)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentDictionary<string, (ServedFeed Feed, long At, bool IsStale)> _known = [];

    /// <summary>Null when there is no such secret.</summary>
    public async ValueTask<ServedFeed?> FindAsync(string token, CancellationToken ct)
    {
        var known = _known.TryGetValue(token, out var last);
        if (known && !last.IsStale && clock.GetElapsedTime(last.At) < Fresh) return last.Feed;
        try
        {
            var feed = await LoadAsync(token, known ? last.Feed : null, ct);
            if (feed is null) _known.TryRemove(token, out _);
            else _known[token] = (feed, clock.GetTimestamp(), false);
            return feed;
        }
        catch (Exception e) when (known && e is NpgsqlException or TimeoutException)
        {
            DatabaseAway(last.Feed.PlanId, e);
            return last.Feed;
        }
    }

    /// <summary>Whether the secret was right a moment ago.</summary>
    public bool Knows(string token) => _known.ContainsKey(token);

    /// <summary>The next fetch of the plan's feed asks the database, whenever the last one did.</summary>
    public void Renew(MediaPlan plan)
    {
        foreach (var token in new[] { plan.Token, plan.OldToken }.OfType<string>())
            if (_known.TryGetValue(token, out var last)) _known[token] = last with { IsStale = true };
    }

    private async Task<ServedFeed?> LoadAsync(string token, ServedFeed? last, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand(
            "SELECT id, company_id, current_snapshot_id, access::text, revoked_at IS NOT NULL, CASE WHEN token <> $1 THEN old_token_until END, portal, parts, parts_wanted, parts_since FROM plans WHERE token = $1 OR old_token = $1",
            connection)
        {
            Parameters = { new() { Value = token } },
        };
        await using var row = await command.ExecuteReaderAsync(ct);
        if (!await row.ReadAsync(ct)) return null;
        var feed = new ServedFeed(row.GetInt64(0), row.GetInt64(1), row.GetString(6), null, FeedDoor.Of(row.IsDBNull(3) ? null : row.GetString(3), last?.Door), row.GetBoolean(4),
            row.IsDBNull(5) ? null : row.GetFieldValue<DateTimeOffset>(5))
        {
            Parts = row.GetInt32(7),
            PartsWanted = row.GetInt32(8),
            PartsSince = row.IsDBNull(9) ? null : row.GetFieldValue<DateTimeOffset>(9),
        };
        var current = row.IsDBNull(2) ? (long?)null : row.GetInt64(2);
        await row.DisposeAsync();
        return current is not { } id ? feed : feed with { Snapshot = last?.Snapshot?.Id == id ? last.Snapshot : await SnapshotAsync(connection, id, ct) };
    }

    private static async Task<FeedSnapshot> SnapshotAsync(NpgsqlConnection connection, long id, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "SELECT id, plan_id, number, created_at, e_tag, head, foot, chunk_ids, plain_length FROM feed_snapshots WHERE id = $1", connection)
        {
            Parameters = { new() { Value = id } },
        };
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return new()
        {
            Id = row.GetInt64(0),
            PlanId = row.GetInt64(1),
            Number = row.GetInt32(2),
            CreatedAt = row.GetFieldValue<DateTimeOffset>(3),
            ETag = row.GetString(4),
            Head = row.GetFieldValue<byte[]>(5),
            Foot = row.GetFieldValue<byte[]>(6),
            ChunkIds = row.GetFieldValue<long[]>(7),
            PlainLength = row.GetInt64(8),
            Cause = "",
        };
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is away: the feed of plan {FeedId} is served as last known")]
    private partial void DatabaseAway(long feedId, Exception e);
}
