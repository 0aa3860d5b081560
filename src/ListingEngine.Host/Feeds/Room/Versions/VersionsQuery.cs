using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Versions;

/// <summary>Reads a page of a plan's versions, the newest first.</summary>
internal sealed class VersionsQuery(ListingDb db)
{
    public const int Size = 30;

    public async Task<(IReadOnlyList<VersionRow> Rows, Paging Paging)> RunAsync(RoomPlan plan, int page, CancellationToken ct)
    {
        var versions = db.Snapshots.AsNoTracking().Where(s => s.PlanId == plan.Id);
        var rows = await versions.OrderByDescending(s => s.Number).Skip((page - 1) * Size).Take(Size).Select(s => new VersionRow(
            s.Id, s.Number, s.State, s.CreatedAt, s.Offers, s.Withheld, s.Added, s.Changed, s.Removed, s.PlainLength, s.Cause,
            db.People.Where(p => p.Id == s.PersonId).Select(p => p.Name).FirstOrDefault())).ToListAsync(ct);
        var returns = await ReturnsAsync(versions, ct);
        var taken = await TakenAsync(rows.ConvertAll(r => r.Id), ct);
        return ([.. rows.Select(r => r with { Mark = Mark(plan, r, returns), Taken = taken.GetValueOrDefault(r.Id) })], new(page, Size, await versions.CountAsync(ct)));
    }

    /// <summary>A version with its chunks; null when the plan does not keep it.</summary>
    public Task<FeedSnapshot?> FindAsync(long planId, int? number, CancellationToken ct) =>
        db.Snapshots.AsNoTracking().SingleOrDefaultAsync(s => s.PlanId == planId && s.Number == number, ct);

    /// <summary>What moving from the served version to another one would do; null when one of them is there no more.</summary>
    public async Task<VersionDelta?> MoveAsync(RoomPlan plan, int number, CancellationToken ct)
    {
        if (await FindAsync(plan.Id, number, ct) is not { } target) return null;
        var current = plan.Current is null ? null : await FindAsync(plan.Id, plan.Current.Number, ct);
        return await VersionDelta.BetweenAsync(await db.ConnectionAsync(ct), current?.ChunkIds ?? [], target.ChunkIds, ct);
    }

    private static VersionMark Mark(RoomPlan plan, VersionRow row, IReadOnlyList<(int Number, int To)> returns) => row.State switch
    {
        _ when row.Id == plan.Current?.Id => VersionMark.Current,
        SnapshotState.Held => VersionMark.Held,
        SnapshotState.Discarded => VersionMark.Discarded,
        _ when returns.Any(r => r.To < row.Number && row.Number < r.Number) => VersionMark.TakenBack,
        _ => VersionMark.Past,
    };

    private static async Task<IReadOnlyList<(int Number, int To)>> ReturnsAsync(IQueryable<FeedSnapshot> versions, CancellationToken ct)
    {
        var returns = await versions.Where(s => s.Cause.StartsWith("rollback ")).Select(s => new { s.Number, s.Cause }).ToListAsync(ct);
        return [.. returns.Select(r => (r.Number, int.TryParse(VersionCause.Read(r.Cause).Of, NumberStyles.None, CultureInfo.InvariantCulture, out var to) ? to : r.Number))];
    }

    private Task<Dictionary<long, VersionTaken>> TakenAsync(List<long> ids, CancellationToken ct) =>
        db.Pulls.Whole().Where(p => ids.Contains(p.SnapshotId!.Value)).GroupBy(p => p.SnapshotId!.Value)
            .Select(g => new { g.Key, Times = g.Count(), First = g.Min(p => p.At), Last = g.Max(p => p.At) })
            .ToDictionaryAsync(g => g.Key, g => new VersionTaken(g.Times, g.First, g.Last), ct);
}
