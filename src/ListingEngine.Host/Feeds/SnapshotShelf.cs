using System.Buffers.Text;
using System.Security.Cryptography;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds;

/// <summary>Makes versions of finished blocks, and moves a plan from one to the next.</summary>
internal static class SnapshotShelf
{
    // HTTP dates have whole seconds.
    private static readonly TimeSpan DateStep = TimeSpan.FromSeconds(1);

    /// <summary>
    /// A version with those chunks, added to the context but not saved. Its entity tag follows from its content alone; its date is later than
    /// that of every version before it, for a portal may ask by nothing but the date.
    /// </summary>
    public static async Task<FeedSnapshot> AddAsync(
        ListingDb db, MediaPlan plan, IFeedDialect dialect, SnapshotContent content, SnapshotState state, VersionCause cause, long? personId, DateTimeOffset now, CancellationToken ct)
    {
        var last = await db.Snapshots.Where(s => s.PlanId == plan.Id).OrderByDescending(s => s.Number)
            .Select(s => new { s.Number, s.CreatedAt }).FirstOrDefaultAsync(ct);
        var date = last is not null && now < last.CreatedAt + DateStep ? last.CreatedAt + DateStep : now;
        var writer = new FeedWriter(dialect.Encoding);
        dialect.WriteHead(writer, new(date) { Company = await db.Companies.AsNoTracking().SingleAsync(c => c.Id == plan.CompanyId, ct), Settings = plan.Definition.Settings ?? PortalSettings.None });
        var head = writer.Written.ToArray();
        var snapshot = new FeedSnapshot
        {
            PlanId = plan.Id,
            CompanyId = plan.CompanyId,
            Number = (last?.Number ?? 0) + 1,
            State = state,
            CreatedAt = date,
            Offers = content.Offers,
            Withheld = content.Withheld,
            Added = content.Change.Added,
            Changed = content.Change.Changed,
            Removed = content.Change.Removed,
            ETag = Tag(head, content.ChunkHashes, content.Foot),
            Head = head,
            Foot = content.Foot,
            ChunkIds = content.ChunkIds,
            PlainLength = head.Length + content.ChunkLength + content.Foot.Length,
            Cause = cause.ToString(),
            PersonId = personId,
        };
        db.Snapshots.Add(snapshot);
        return snapshot;
    }

    /// <summary>What ends a version, with what it says of offers that left.</summary>
    public static byte[] Foot(IFeedDialect dialect, byte[] farewells)
    {
        var writer = new FeedWriter(dialect.Encoding);
        dialect.WriteFoot(writer);
        return [.. farewells, .. writer.Written];
    }

    /// <summary>Forgets old versions beyond those to keep, never the served or the held one, and chunks that no version needs.</summary>
    public static async Task SweepAsync(ListingDb db, long planId, int keep, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"""
            DELETE FROM feed_snapshots s USING plans p
            WHERE s.plan_id = {planId} AND p.id = s.plan_id AND s.id IS DISTINCT FROM p.current_snapshot_id AND s.id IS DISTINCT FROM p.held_snapshot_id
                AND s.number <= (SELECT max(number) FROM feed_snapshots WHERE plan_id = {planId}) - {keep}
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            DELETE FROM feed_chunks c WHERE c.plan_id = {planId}
                AND c.id NOT IN (SELECT unnest(chunk_ids) FROM feed_snapshots WHERE plan_id = {planId})
            """, ct);
    }

    private static string Tag(byte[] head, IReadOnlyList<byte[]> chunks, byte[] foot)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head);
        foreach (var chunk in chunks) hash.AppendData(chunk);
        hash.AppendData(foot);
        return Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, 18));
    }
}

/// <summary>What a version consists of.</summary>
internal sealed record SnapshotContent(long[] ChunkIds, IReadOnlyList<byte[]> ChunkHashes, long ChunkLength, byte[] Foot, int Offers, int Withheld, ContentChange Change)
{
    public bool IsThatOf(FeedSnapshot version) => version.ChunkIds.AsSpan().SequenceEqual(ChunkIds) && version.Foot.AsSpan().SequenceEqual(Foot);
}
