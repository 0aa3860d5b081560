using System.Text.Json;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Jobs;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Feeds.Rhythm;

/// <summary>Publications in the background: ordering one, and how far it is, for those who wait for it on any node.</summary>
internal sealed class PublishRuns(ListingDb db, NpgsqlDataSource source, CompanyScope scope, JobDesk desk, TimeProvider clock)
{
    /// <summary>Orders a publication now. While one runs, however many are ordered, one more follows.</summary>
    /// <returns>False when the company has no such plan.</returns>
    public async Task<bool> OrderAsync(long planId, CancellationToken ct)
    {
        if (!await db.Plans.AnyAsync(p => p.Id == planId, ct)) return false;
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO publish_runs (plan_id, company_id, asked, person_id, by_hand, done, total) VALUES ({planId}, {scope.CompanyId}, true, {scope.Access?.PersonId}, false, 0, 0)
            ON CONFLICT (plan_id) DO UPDATE SET asked = true, person_id = excluded.person_id
            """, ct);
        await desk.OrderAsync<PublishJob>(planId, ct);
        return true;
    }

    /// <summary>The plan's publication in the background; null when there was none yet.</summary>
    public async Task<RunView?> FindAsync(long planId, CancellationToken ct) => await (
        from r in db.PublishRuns.AsNoTracking()
        where r.PlanId == planId
        select new { Run = r, Person = db.People.Where(p => p.Id == r.PersonId).Select(p => p.Name).FirstOrDefault() }).SingleOrDefaultAsync(ct) is { } found
        ? RunView.Of(found.Run, found.Person) : null;

    /// <summary>A run begins. What was asked for stays so until it ends: a node that takes over from a dead one still knows whose it is.</summary>
    public async Task<PublishRun> BeginAsync(MediaPlan plan, CancellationToken ct) => (await db.PublishRuns.FromSql($"""
        INSERT INTO publish_runs (plan_id, company_id, asked, by_hand, started_at, done, total) VALUES ({plan.Id}, {plan.CompanyId}, false, false, {clock.GetUtcNow()}, 0, 0)
        ON CONFLICT (plan_id) DO UPDATE SET by_hand = publish_runs.asked OR publish_runs.by_hand AND publish_runs.ended_at IS NULL, asked = false,
            started_at = excluded.started_at, ended_at = NULL, done = 0, total = 0, result = NULL, problem = NULL
        RETURNING *
        """).IgnoreQueryFilters().AsNoTracking().ToListAsync(ct))[0];

    public Task EndAsync(long planId, PublishResult? result, string? problem)
    {
        var (now, kept) = (clock.GetStoredNow(), result is null ? null : JsonSerializer.Serialize(result, JsonSerializerOptions.Web));
        return db.PublishRuns.Where(r => r.PlanId == planId).ExecuteUpdateAsync(
            r => r.SetProperty(x => x.EndedAt, now).SetProperty(x => x.Result, kept).SetProperty(x => x.Problem, problem), CancellationToken.None);
    }

    public BuildProgress Progress(long planId) => new(source, planId, clock);
}
