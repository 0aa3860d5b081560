using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>What a person decides about versions: back to an older one, accept or discard a held one.</summary>
internal sealed class SnapshotMoves(NpgsqlDataSource source, ListingDb db, CompanyScope scope, ServedFeeds served, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Serves an older version again, as a new one with the old chunks; later builds wait until the hold is lifted.</summary>
    /// <returns>The new version, or null when the plan has no such one.</returns>
    public async Task<FeedSnapshot?> RollBackAsync(long planId, int number, CancellationToken ct)
    {
        await using var gate = await PlanGate.EnterAsync(source, planId, ct);
        if (await db.Plans.SingleOrDefaultAsync(p => p.Id == planId, ct) is not { } plan) return null;
        if (await db.Snapshots.SingleOrDefaultAsync(s => s.PlanId == planId && s.Number == number, ct) is not { } old) return null;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var current = plan.CurrentSnapshotId is { } id ? await db.Snapshots.SingleAsync(s => s.Id == id, ct) : null;
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var chunks = await db.Chunks.Where(c => old.ChunkIds.Contains(c.Id)).Select(c => new { c.Id, c.Hash, c.PlainLength }).ToDictionaryAsync(c => c.Id, ct);
        var change = await ContentChange.BetweenAsync(connection, current?.ChunkIds ?? [], old.ChunkIds, ct);
        var (dialect, now) = (PortalCatalog.Find(plan.Portal)!.Dialect, clock.GetUtcNow());
        var farewells = await Farewells.RenewAsync(connection, planId, dialect, current, old.ChunkIds, change.Gone, now, ct);
        var content = new SnapshotContent(old.ChunkIds, old.ChunkIds.Select(c => chunks[c].Hash).ToList(), chunks.Values.Sum(c => (long)c.PlainLength),
            SnapshotShelf.Foot(dialect, farewells), old.Offers, old.Withheld, change);
        var version = await SnapshotShelf.AddAsync(db, plan, dialect, content, SnapshotState.Shelved,
            VersionCause.Rollback(number), scope.Access?.PersonId, now, ct);
        await db.SaveChangesAsync(ct);
        await DiscardHeldAsync(plan, ct);
        plan.CurrentSnapshotId = version.Id;
        plan.PartsWanted = await PartsWanted.OfAsync(connection, plan, version, ct);
        plan.HoldReason = HoldReason.Rollback;
        Note(plan, $"возврат к версии {number}");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        served.Renew(plan);
        return version;
    }

    /// <summary>Serves the held version now, or lifts the hold where none is waiting.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="number">The version that was decided on; null for whichever is held.</param>
    /// <returns>False when the plan holds nothing, or another version than that.</returns>
    public async Task<bool> AcceptAsync(long planId, int? number, CancellationToken ct)
    {
        await using var gate = await PlanGate.EnterAsync(source, planId, ct);
        if (await HeldPlanAsync(planId, ct) is not { } plan || !await IsHeldAsync(plan, number, ct)) return false;
        if (plan.HeldSnapshotId is { } held)
        {
            var version = await db.Snapshots.SingleAsync(s => s.Id == held, ct);
            version.State = SnapshotState.Shelved;
            plan.CurrentSnapshotId = held;
            plan.PartsWanted = await PartsWanted.OfAsync(await db.ConnectionAsync(ct), plan, version, ct);
            Note(plan, $"принята версия {version.Number}");
        }
        else
        {
            Note(plan, "удержание снято");
            // What was put off by the hold is built now.
            db.FeedWork.Add(new() { CompanyId = plan.CompanyId, PlanId = planId });
        }

        (plan.HeldSnapshotId, plan.HoldReason) = (null, null);
        await db.SaveChangesAsync(ct);
        served.Renew(plan);
        return true;
    }

    /// <summary>Puts the held version aside; the served one stays, and the next build is judged anew.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="number">The version that was decided on; null for whichever is held.</param>
    /// <returns>False when the plan holds nothing, or another version than that.</returns>
    public async Task<bool> DiscardAsync(long planId, int? number, CancellationToken ct)
    {
        await using var gate = await PlanGate.EnterAsync(source, planId, ct);
        if (await HeldPlanAsync(planId, ct) is not { } plan || !await IsHeldAsync(plan, number, ct)) return false;
        Note(plan, number is { } told ? $"отменена версия {told}" : "отменена задержанная версия");
        await DiscardHeldAsync(plan, ct);
        plan.HoldReason = null;
        await db.SaveChangesAsync(ct);
        return true;
    }

    private Task<MediaPlan?> HeldPlanAsync(long planId, CancellationToken ct) =>
        db.Plans.SingleOrDefaultAsync(p => p.Id == planId && p.HoldReason != null, ct);

    // Whoever decided on one version has not decided on the next one.
    private async Task<bool> IsHeldAsync(MediaPlan plan, int? number, CancellationToken ct) =>
        number is null || await db.Snapshots.AnyAsync(s => s.Id == plan.HeldSnapshotId && s.Number == number, ct);

    private void Note(MediaPlan plan, string what) => audit.Note(AuditAct.VersionDecided, plan.Name, plan.Id, what);

    private async Task DiscardHeldAsync(MediaPlan plan, CancellationToken ct)
    {
        if (plan.HeldSnapshotId is { } held) (await db.Snapshots.SingleAsync(s => s.Id == held, ct)).State = SnapshotState.Discarded;
        plan.HeldSnapshotId = null;
    }
}
