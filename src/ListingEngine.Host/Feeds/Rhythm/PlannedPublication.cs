using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Rhythm;

/// <summary>Publishes a plan in the background and writes down how far it is, and what came of it.</summary>
internal sealed partial class PlannedPublication(
    ListingDb db, CompanyScope scope, Publisher publisher, PlanTimes times, PublishRuns runs, TimeProvider clock, ILogger<PlannedPublication> log)
{
    public async Task RunAsync(long planId, CancellationToken ct)
    {
        if (await db.Plans.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(p => p.Id == planId, ct) is not { } plan) return;
        scope.CompanyId = plan.CompanyId;
        await times.TakeAsync(planId, ct);
        var run = await runs.BeginAsync(plan, ct);
        try
        {
            var result = await publisher.PublishAsync(new(planId, CauseOf(plan, run.ByHand)) { PersonId = run.ByHand ? run.PersonId : null, Progress = runs.Progress(planId) }, ct);
            await runs.EndAsync(planId, result, problem: null);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            // The publisher wrote to the plan what went wrong and when it is tried again.
            Failed(planId, e);
            await runs.EndAsync(planId, result: null, e.Message);
        }
    }

    // A build that was ordered twice finds its moment gone: should it find something all the same, then a change that nobody noted yet.
    private VersionCause CauseOf(MediaPlan plan, bool byHand) => byHand ? VersionCause.ByHand
        : plan.Rhythm == PlanRhythm.Cron ? VersionCause.Schedule
        : plan.ChangedAt is null && plan.NextAt <= clock.GetUtcNow() ? VersionCause.Time : VersionCause.Changes;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Plan {FeedId} could not be published; it is tried again after a pause")]
    private partial void Failed(long feedId, Exception e);
}
