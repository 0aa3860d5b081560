using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds.Doors;
using ListingEngine.Host.Feeds.Rhythm;
using ListingEngine.Host.Feeds.Room;
using ListingEngine.Host.Feeds.Trial;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Jobs;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace ListingEngine.Host.Feeds;

/// <summary>Publication and what became of it.</summary>
public static class FeedsModule
{
    public static IServiceCollection AddFeeds(this IServiceCollection services)
    {
        services.AddOptions<FeedsOptions>().BindConfiguration("Feeds").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ServedFeeds>().AddSingleton<FeedEntry>().AddSingleton<FeedFiles>().AddSingleton<PullLog>().AddHostedService(p => p.GetRequiredService<PullLog>());
        services.AddSingleton<PlanTimes>().AddSingleton<ChangeNotes>().AddSingleton<ChangeWatch>().AddHostedService(p => p.GetRequiredService<ChangeWatch>());
        services.AddScoped<PublishRuns>().AddScoped<PlannedPublication>();
        return services.AddScoped<PlanReader>().AddScoped<Publisher>().AddScoped<SnapshotMoves>().AddScoped<DuePlans>().AddScoped<PlanTrial>().AddRoom();
    }

    /// <summary>The room's recurring work.</summary>
    internal static Action<IQuartzBuilder> Rounds { get; } = quartz =>
    {
        quartz.Every<DuePlansJob>("plans", TimeSpan.FromMinutes(1));
        RoomModule.Rounds(quartz);
    };

    /// <summary>The addresses that portals fetch.</summary>
    public static void MapPublicFeeds(this IEndpointRouteBuilder app) => app.MapFeeds();

    public static void MapPublication(this IEndpointRouteBuilder api)
    {
        var plan = api.MapGroup("/plans/{id:long}");
        plan.MapPost("/publish", PublishAsync).Needs(Rights.RunPlans).WithName("PublishPlan").WithSummary("Brings the plan's feed up to date.")
            .Produces<PublishResult>().ProducesProblem(404);
        plan.MapPost("/run", OrderAsync).Needs(Rights.RunPlans).WithName("OrderPublication").WithSummary("Publishes in the background; while it runs, one more order counts.")
            .Produces<RunView>(202).ProducesProblem(404);
        plan.MapGet("/run", RunAsync).Needs(Rights.SeePlans).WithName("GetPublication").WithSummary("How far the plan's publication in the background is.")
            .Produces<RunView>().ProducesProblem(404);
        plan.MapGet("/records", RecordsAsync).Needs(Rights.SeePlans).WithName("ListRecords").WithSummary("Why each object is, or is not, in the plan's feed.")
            .Produces<Page<RecordView>>().ProducesProblem(404).ProducesValidationProblem();
        plan.MapGet("/snapshots", SnapshotsAsync).Needs(Rights.SeePlans).WithName("ListSnapshots").Produces<Page<SnapshotView>>().ProducesProblem(404);
        plan.MapGet("/snapshots/{a:int}/diff/{b:int}", DiffAsync).Needs(Rights.SeePlans).WithName("DiffSnapshots").Produces<SnapshotDiff>().ProducesProblem(404);
        plan.MapGet("/snapshots/{n:int}/feed.xml.gz", DownloadAsync).Needs(Rights.SeePlans).WithName("DownloadSnapshot").Produces<byte[]>(200, "application/gzip")
            .ProducesProblem(404);
        plan.MapPost("/snapshots/{n:int}/rollback", RollBackAsync).Needs(Rights.RunPlans).WithName("RollBack").Produces<SnapshotView>().ProducesProblem(404);
        plan.MapPost("/held/accept", (long id, SnapshotMoves moves, CancellationToken ct) => DecideAsync(moves.AcceptAsync(id, null, ct)))
            .Needs(Rights.RunPlans).WithName("AcceptHeld").Produces(204).ProducesProblem(404);
        plan.MapPost("/held/discard", (long id, SnapshotMoves moves, CancellationToken ct) => DecideAsync(moves.DiscardAsync(id, null, ct)))
            .Needs(Rights.RunPlans).WithName("DiscardHeld").Produces(204).ProducesProblem(404);
        plan.MapGet("/pulls", PullsAsync).Needs(Rights.SeePlans).WithName("ListPulls").Produces<Page<PullView>>().ProducesProblem(404);
    }

    private static async Task<IResult> PublishAsync(long id, Publisher publisher, CancellationToken ct) =>
        await publisher.PublishAsync(id, VersionCause.ByHand, ct) is { } result ? Results.Ok(result) : Problems.NotFound("plan");

    private static async Task<IResult> OrderAsync(long id, PublishRuns runs, CancellationToken ct) =>
        await runs.OrderAsync(id, ct) ? Results.Accepted($"/api/v1/plans/{id}/run", await runs.FindAsync(id, ct)) : Problems.NotFound("plan");

    private static async Task<IResult> RunAsync(long id, PublishRuns runs, CancellationToken ct) =>
        await runs.FindAsync(id, ct) is { } run ? Results.Ok(run) : Problems.NotFound("publication in the background");

    private static async Task<IResult> RecordsAsync(
        long id, [AsParameters] PageQuery page, ListingDb db, CancellationToken ct, string? state = null, string? lang = null)
    {
        if (!await db.Plans.AnyAsync(p => p.Id == id, ct)) return Problems.NotFound("plan");
        var records = db.Records.AsNoTracking().Where(r => r.PlanId == id);
        if (state is not null)
        {
            if (EnumNames<FeedRecordState>.Find(state) is not { } wanted)
                return Problems.Field("state", $"Unknown state «{state}»: offered or withheld.");
            records = records.Where(r => r.State == wanted);
        }

        var found = await page.OfAsync(
            from r in records join o in db.Objects on r.ObjectId equals o.Id orderby r.ObjectId select new { Record = r, o.FeedId, o.Kind, o.Deal }, ct);
        return Results.Ok(new Page<RecordView>(
            [.. found.Items.Select(x => RecordView.Of(x.Record, x.FeedId, x.Kind, x.Deal, lang ?? "ru"))], found.Total, found.PageNumber, found.PageSize));
    }

    private static async Task<IResult> SnapshotsAsync(long id, [AsParameters] PageQuery page, ListingDb db, CancellationToken ct, string? lang = null)
    {
        if (await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } plan) return Problems.NotFound("plan");
        var found = await page.OfAsync(db.Snapshots.AsNoTracking().Where(s => s.PlanId == id).OrderByDescending(s => s.Number)
            .Select(s => new { Version = s, Person = db.People.Where(p => p.Id == s.PersonId).Select(p => p.Name).FirstOrDefault() }), ct);
        return Results.Ok(new Page<SnapshotView>([.. found.Items.Select(x => SnapshotView.Of(x.Version, x.Version.Id == plan.CurrentSnapshotId, x.Person, lang ?? "ru"))],
            found.Total, found.PageNumber, found.PageSize));
    }

    private static async Task<IResult> DiffAsync(long id, int a, int b, ListingDb db, CancellationToken ct) =>
        await SnapshotAsync(db, id, a, ct) is { } before && await SnapshotAsync(db, id, b, ct) is { } after && await PortalAsync(db, id, ct) is { } portal
            && await SnapshotDiff.BetweenAsync(await db.ConnectionAsync(ct), portal, before, after, ct) is { } diff ? Results.Ok(diff) : Problems.NotFound("version");

    private static async Task<IResult> DownloadAsync(long id, int n, ListingDb db, FeedFiles files, CancellationToken ct) =>
        await SnapshotAsync(db, id, n, ct) is { } snapshot && await PortalAsync(db, id, ct) is { } portal && await files.OpenAsync(snapshot, ct) is { } file
            ? Results.Stream(file, "application/gzip", $"plan-{id}-version-{n}.{OfferReading.DialectOf(portal).Form.Extension}.gz") : Problems.NotFound("version");

    private static async Task<IResult> RollBackAsync(long id, int n, SnapshotMoves moves, CompanyScope scope, CancellationToken ct, string? lang = null) =>
        await moves.RollBackAsync(id, n, ct) is { } version
            ? Results.Ok(SnapshotView.Of(version, isCurrent: true, scope.Access is { PersonId: not null } who ? who.Name : null, lang ?? "ru")) : Problems.NotFound("version");

    private static async Task<IResult> DecideAsync(Task<bool> decision) => await decision ? Results.NoContent() : Problems.NotFound("held version");

    private static async Task<IResult> PullsAsync(long id, [AsParameters] PageQuery page, ListingDb db, CancellationToken ct)
    {
        if (!await db.Plans.AnyAsync(p => p.Id == id, ct)) return Problems.NotFound("plan");
        return Results.Ok(await page.OfAsync(
            from p in db.Pulls.AsNoTracking()
            where p.PlanId == id
            join s in db.Snapshots on p.SnapshotId equals s.Id into versions
            from s in versions.DefaultIfEmpty()
            orderby p.Id descending
            select new PullView(p.At, p.Address, p.Agent, p.Status, s == null ? null : s.Number, p.Bytes, p.OldAddress, p.Whole), ct));
    }

    private static Task<string?> PortalAsync(ListingDb db, long planId, CancellationToken ct) =>
        db.Plans.Where(p => p.Id == planId).Select(p => p.Portal).SingleOrDefaultAsync(ct);

    private static Task<FeedSnapshot?> SnapshotAsync(ListingDb db, long planId, int number, CancellationToken ct) =>
        db.Snapshots.AsNoTracking().SingleOrDefaultAsync(s => s.PlanId == planId && s.Number == number, ct);
}
