using System.Diagnostics;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds.Rhythm;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>
/// Brings a plan's feed up to date: finds what changed, judges and writes it, guards against sudden loss, and shelves a new version in one
/// transaction. Whatever fails, the last good version is served on.
/// </summary>
internal sealed partial class Publisher(
    NpgsqlDataSource source, ListingDb db, CompanyScope scope, PlanReader plans, PlanTimes times, ServedFeeds served, IOptions<FeedsOptions> options, ILogger<Publisher> log)
{
    /// <summary>Null when the company has no such plan.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="cause">What asks for it, for the list of versions.</param>
    public Task<PublishResult?> PublishAsync(long planId, VersionCause cause, CancellationToken ct) => PublishAsync(new(planId, cause), ct);

    /// <summary>The same for others than the person at work.</summary>
    public async Task<PublishResult?> PublishAsync(PublishOrder order, CancellationToken ct)
    {
        var planId = order.PlanId;
        var started = Stopwatch.GetTimestamp();
        if (!await db.Plans.AnyAsync(p => p.Id == planId, ct)) return null;
        await using var gate = await PlanGate.EnterAsync(source, planId, ct);
        try
        {
            var result = await BuildAsync(order, ct);
            var elapsed = Stopwatch.GetElapsedTime(started);
            Published(planId, result.Snapshot, result.Offers, result.Held, elapsed.TotalMilliseconds);
            return result with { Milliseconds = (long)elapsed.TotalMilliseconds };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Failed(planId, e);
            await times.FailedAsync(planId, e.Message, CancellationToken.None);
            throw;
        }
    }

    private async Task<PublishResult> BuildAsync(PublishOrder order, CancellationToken ct)
    {
        var context = await plans.ReadAsync(order.PlanId, ct);
        if (!context.Plan.IsOn) return await LeaveAsync(context.Plan, ct);
        await using var connection = await source.OpenConnectionAsync(ct);
        var judgeAll = context.Plan.JudgedBy != context.Version;
        var candidates = await CandidateQuery.RunAsync(connection, context, judgeAll, ct);
        var state = new BuildState(context, candidates.Rows);
        var shelf = await ChunkShelf.LoadAsync(connection, order.PlanId, ct);
        var blocks = await new FeedBuild(source, context, state, shelf, options.Value, order.Progress).RunAsync(ct);
        return await ShelveAsync(context, state, candidates.Gone, blocks, order, ct);
    }

    private async Task<PublishResult> LeaveAsync(MediaPlan plan, CancellationToken ct)
    {
        var current = await db.Snapshots.AsNoTracking().SingleOrDefaultAsync(s => s.Id == plan.CurrentSnapshotId, ct);
        return new(current?.Number, current?.Offers ?? 0, current?.Withheld ?? 0, 0, 0, 0, false,
            "План выключен: отдаётся последняя версия. Включите план, чтобы выгружать новые.", 0);
    }

    private async Task<PublishResult> ShelveAsync(
        PlanContext context, BuildState state, GoneRow[] gone, IReadOnlyList<BuiltBlock> blocks, PublishOrder order, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var withheld = await RecordWriter.WriteAsync(connection, context, state, gone, ct);
        var plan = await db.Plans.SingleAsync(p => p.Id == context.Plan.Id, ct);
        plan.JudgedBy = context.Version;
        plan.LastError = null;
        var current = plan.CurrentSnapshotId is { } id ? await db.Snapshots.SingleAsync(s => s.Id == id, ct) : null;
        var chunks = blocks.Select(b => b.ChunkId).ToArray();
        var offers = state.Rows.Length - withheld;
        var change = await ContentChange.BetweenAsync(connection, current?.ChunkIds ?? [], chunks, ct);
        var farewells = await Farewells.RenewAsync(connection, plan.Id, context.Dialect, current, chunks, change.Gone, context.Now, ct);
        var content = new SnapshotContent(
            chunks, blocks.Select(b => b.Hash).ToList(), blocks.Sum(b => (long)b.PlainLength), SnapshotShelf.Foot(context.Dialect, farewells), offers, withheld, change);
        var result = await MoveAsync(plan, current, content, context, order, ct);
        await db.SaveChangesAsync(ct);
        plan.PartsWanted = await PartsWanted.OfAsync(connection, plan, await db.Snapshots.SingleOrDefaultAsync(s => s.Id == plan.CurrentSnapshotId, ct), ct);
        await db.SaveChangesAsync(ct);
        await times.DoneAsync(connection, context.Plan, context.Now, Sooner(context.Term?.Next, Farewells.Next(farewells, context.Now)), ct);
        await SnapshotShelf.SweepAsync(db, plan.Id, plan.KeepVersions ?? options.Value.KeepVersions, ct);
        await transaction.CommitAsync(ct);
        served.Renew(plan);
        return result;
    }

    private async Task<PublishResult> MoveAsync(
        MediaPlan plan, FeedSnapshot? current, SnapshotContent content, PlanContext context, PublishOrder order, CancellationToken ct)
    {
        PublishResult Result(FeedSnapshot? version, bool held, string? reason) => new(version?.Number, content.Offers, content.Withheld,
            content.Change.Added, content.Change.Changed, content.Change.Removed, held, reason, 0);

        var held = plan.HeldSnapshotId is { } id ? await db.Snapshots.SingleAsync(s => s.Id == id, ct) : null;
        if (current is null && content.Offers == 0)
            return Result(null, false, "Нет ни одного объявления, которое можно выгрузить: посмотрите причины удержания.");
        if (current is not null && content.IsThatOf(current))
        {
            if (plan.HoldReason == HoldReason.Drop) Release(plan, held);
            return Result(current, plan.HoldReason is not null, Guard.Says(plan.HoldReason, current, content));
        }

        var reason = plan.HoldReason == HoldReason.Rollback ? HoldReason.Rollback : Guard.Judge(plan.Definition.GuardShare, current?.Offers ?? 0, content.Offers, content.Change.Removed);
        if (reason is not null && held is not null && content.IsThatOf(held))
            return Result(held, true, Guard.Says(reason, current, content));
        if (held is not null) held.State = SnapshotState.Discarded;
        var (found, person) = order.Cause == VersionCause.Changes
            ? await CauseFinder.FindAsync((NpgsqlConnection)db.Database.GetDbConnection(), plan, content.Change, context.Now, ct)
            : (order.Cause, order.PersonId ?? scope.Access?.PersonId);
        var version = await SnapshotShelf.AddAsync(db, plan, context.Dialect, content,
            reason is null ? SnapshotState.Shelved : SnapshotState.Held, found, person, context.Now, ct);
        await db.SaveChangesAsync(ct);
        plan.HoldReason = reason;
        plan.HeldSnapshotId = reason is null ? null : version.Id;
        if (reason is null) plan.CurrentSnapshotId = version.Id;
        return Result(version, reason is not null, Guard.Says(reason, current, content));
    }

    private static DateTimeOffset? Sooner(DateTimeOffset? a, DateTimeOffset? b) => a is null || b < a ? b : a;

    private static void Release(MediaPlan plan, FeedSnapshot? held)
    {
        if (held is not null) held.State = SnapshotState.Discarded;
        plan.HeldSnapshotId = null;
        plan.HoldReason = null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Plan {FeedId}: version {Snapshot}, {Offers} offers, held {Held}, {Elapsed} ms")]
    private partial void Published(long feedId, int? snapshot, int offers, bool held, double elapsed);

    [LoggerMessage(Level = LogLevel.Error, Message = "Publishing plan {FeedId} failed; the last good version is served")]
    private partial void Failed(long feedId, Exception e);
}
