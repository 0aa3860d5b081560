using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>Visits one source, if it is due, and says on its row how that went and when it is due again.</summary>
internal sealed partial class SourceVisiting(
    ListingDb db, CompanyScope scope, PoliteFetcher fetcher, ListWalk lists, MissingAdverts missing, AdvertPages adverts, IOptions<OwnersOptions> options,
    TimeProvider clock, ILogger<SourceVisiting> log)
{
    // What was listed before that may have gone since.
    private static readonly TimeSpan LongestRound = TimeSpan.FromDays(1), GoesOnSoon = TimeSpan.FromMinutes(1);

    public async Task RunAsync(long id, CancellationToken ct)
    {
        var source = await db.WatchedSources.IgnoreQueryFilters().SingleOrDefaultAsync(s => s.Id == id, ct);
        if (source is null || source.NextAt is not { } due || due > clock.GetUtcNow()) return;
        scope.CompanyId = source.CompanyId;
        await CloseAbandonedAsync(id, ct);
        var visit = new SourceVisit { SourceId = id, CompanyId = source.CompanyId, StartedAt = clock.GetStoredNow() };
        var (since, begin) = await RoundAsync(source, visit.StartedAt, ct);
        db.SourceVisits.Add(visit);
        await db.SaveChangesAsync(ct);
        var run = new VisitRun(db, fetcher, options.Value, source, visit, since);
        try
        {
            await RunAsync(run, begin, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // This node goes down; another one goes on.
            run.Stop(VisitEnd.Stopped);
            await EndAsync(run);
            throw;
        }
        catch (DbUpdateConcurrencyException)
        {
            // A person removed the source, and the visit with it.
            return;
        }
        catch (Exception e)
        {
            run.Stop(VisitEnd.Outage, new(SiteTrouble.Fault, OutsideFault.Transient, false, ""));
            Failed(source.Name, e);
        }

        await EndAsync(run);
    }

    private async Task RunAsync(VisitRun run, IReadOnlyList<string> begin, CancellationToken ct)
    {
        await lists.RunAsync(run, begin, ct);
        if (run.IsWhole) await missing.RunAsync(run, ct);
        if (run.End is null) await adverts.RunAsync(run, ct);
    }

    // A round of all pages of results may take several visits; one that hangs too long is begun anew.
    private async Task<(DateTimeOffset Since, IReadOnlyList<string> Begin)> RoundAsync(WatchedSource source, DateTimeOffset now, CancellationToken ct)
    {
        if (source.ResumeAt is not { } rest) return (now, source.Entrances);
        var visits = db.SourceVisits.Where(v => v.SourceId == source.Id);
        var since = await visits.Where(v => !visits.Any(w => w.Id >= v.Id && (w.End == VisitEnd.Done || w.End == VisitEnd.Partial))).MinAsync(v => (DateTimeOffset?)v.StartedAt, ct);
        return since is { } began && now - began < LongestRound ? (began, rest.Split('\n')) : (now, source.Entrances);
    }

    private async Task EndAsync(VisitRun run)
    {
        var (source, visit, now) = (run.Source, run.Visit, clock.GetStoredNow());
        // A person may have changed it in the meantime.
        if (await db.WatchedSources.AsNoTracking().SingleOrDefaultAsync(s => s.Id == source.Id, CancellationToken.None) is not { } fresh) return;
        var isElsewhere = !fresh.Entrances.SequenceEqual(source.Entrances);
        (visit.EndedAt, visit.End) = (now, EndOf(run));
        (source.LastAt, source.ResumeAt) = (now, run.Rest.Count > 0 && !isElsewhere ? string.Join('\n', run.Rest) : null);
        if (visit.End != VisitEnd.Stopped)
        {
            source.Failures = run.Problem is { } failed ? PauseLadder.Up(source.Failures, failed.Fault) : PauseLadder.Down(source.Failures);
            (source.Problem, source.ProblemDetail) = (run.Problem?.Code, run.Problem?.Detail);
            if (run.Problem is { } problem) NotWell(source.Name, problem.Code, problem.Detail);
        }

        source.NextAt = !fresh.IsOn ? null : isElsewhere ? now : NextAt(run, now);
        await db.SaveChangesAsync(CancellationToken.None);
    }

    private static VisitEnd EndOf(VisitRun run) => run switch
    {
        { End: { } end } => end,
        { Rest.Count: > 0 } => VisitEnd.Cut,
        { IsWhole: true } => VisitEnd.Done,
        { Visit.ListPages: 0, Problem.Code: SiteTrouble.Robots } => VisitEnd.Forbidden,
        { Visit.ListPages: 0, Problem.IsOfSite: true } => VisitEnd.Outage,
        _ => VisitEnd.Partial,
    };

    // A failure is tried again as the ladder has it, or later if the site asks for it; what goes well waits for its schedule too.
    private static DateTimeOffset NextAt(VisitRun run, DateTimeOffset now)
    {
        if (run.End == VisitEnd.Stopped) return now;
        var (interval, pause) = (TimeSpan.FromMinutes(run.Source.EveryMinutes), PauseLadder.Pause(run.Source.Failures));
        if (run.Problem is { } problem) return now + (problem.RetryAfter > pause ? problem.RetryAfter.Value : pause);
        if (run.End == VisitEnd.Cut) interval = GoesOnSoon;
        return now + (interval > pause ? interval : pause);
    }

    // This work never runs twice at once, so what still stands open was left by a node that died.
    private Task<int> CloseAbandonedAsync(long sourceId, CancellationToken ct) =>
        db.SourceVisits.Where(v => v.SourceId == sourceId && v.EndedAt == null).ExecuteUpdateAsync(v => v
            .SetProperty(x => x.EndedAt, clock.GetStoredNow().ToUniversalTime()).SetProperty(x => x.End, VisitEnd.Stopped), ct);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The visit of {Source} did not go well: {Code}, {Detail}")]
    private partial void NotWell(string source, string code, string detail);

    [LoggerMessage(Level = LogLevel.Error, Message = "The visit of {Source} ended through our own fault")]
    private partial void Failed(string source, Exception e);
}
