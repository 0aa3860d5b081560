using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Plans;

/// <summary>Media plans: what goes where.</summary>
public static class PlansModule
{
    public static void MapPlans(this IEndpointRouteBuilder api)
    {
        api.MapGet("/portals", () => new Page<PortalView>([.. PortalCatalog.All.Select(PortalView.Of)], PortalCatalog.All.Count, 1, PortalCatalog.All.Count))
            .NeedsNoRight().WithName("ListPortals").WithSummary("Every portal that a plan can choose, with its limits and where they come from.");
        api.MapGet("/plans", ListAsync).Needs(Rights.SeePlans).WithName("ListPlans");
        api.MapPost("/plans", CreateAsync).Needs(Rights.RunPlans).WithName("CreatePlan").Accepts<PlanInput>("application/json").Produces<PlanView>(201).ProducesValidationProblem();
        api.MapGet("/plans/{id:long}", GetAsync).Needs(Rights.SeePlans).WithName("GetPlan").Produces<PlanView>().ProducesProblem(404);
        api.MapPut("/plans/{id:long}", ReplaceAsync).Needs(Rights.RunPlans).WithName("ReplacePlan").Accepts<PlanInput>("application/json")
            .Produces<PlanView>().ProducesValidationProblem().ProducesProblem(404);
        api.MapDelete("/plans/{id:long}", DeleteAsync).Needs(Rights.RunPlans).WithName("DeletePlan").Produces(204).ProducesProblem(404);
    }

    private static async Task<Page<PlanView>> ListAsync(
        [AsParameters] PageQuery page, ListingDb db, HttpRequest request, IOptions<WebOptions> web, CancellationToken ct)
    {
        var plans = await page.OfAsync(db.Plans.AsNoTracking().OrderBy(p => p.Id), ct);
        return new(await ViewsAsync(db, plans.Items, web.Value.Address(request), ct), plans.Total, plans.PageNumber, plans.PageSize);
    }

    private static async Task<IResult> GetAsync(long id, ListingDb db, HttpRequest request, IOptions<WebOptions> web, CancellationToken ct) =>
        await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) is { } plan
            ? Results.Ok((await ViewsAsync(db, [plan], web.Value.Address(request), ct))[0])
            : Problems.NotFound("plan");

    private static async Task<IResult> CreateAsync(
        HttpRequest request, ListingDb db, FileShelf files, CompanyScope scope, TimeProvider clock, IOptions<WebOptions> web, CancellationToken ct)
    {
        var (input, problem) = await ReadAsync(request, db, files, ct);
        if (input is null) return problem!;
        var plan = new MediaPlan
        {
            CompanyId = scope.CompanyId,
            Portal = input.Portal!,
            Name = input.Name!,
            Token = FeedTokens.New(),
            IsOn = input.IsOn,
            Definition = input.Definition(),
            CreatedAt = clock.GetUtcNow(),
        };
        db.Plans.Add(plan);
        await db.SaveChangesAsync(ct);
        return Results.Created($"/api/v1/plans/{plan.Id}", PlanView.Of(plan, web.Value.Address(request), null, null));
    }

    private static async Task<IResult> ReplaceAsync(
        long id, HttpRequest request, ListingDb db, FileShelf files, IOptions<WebOptions> web, CancellationToken ct)
    {
        var (input, problem) = await ReadAsync(request, db, files, ct);
        if (input is null) return problem!;
        if (await db.Plans.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } plan) return Problems.NotFound("plan");
        if (plan.Portal != input.Portal) plan.JudgedBy = 0;
        (plan.Portal, plan.Name, plan.IsOn, plan.Definition) = (input.Portal!, input.Name!, input.IsOn, input.Definition());
        await db.SaveChangesAsync(ct);
        return Results.Ok((await ViewsAsync(db, [plan], web.Value.Address(request), ct))[0]);
    }

    private static async Task<IResult> DeleteAsync(long id, ListingDb db, CancellationToken ct) =>
        await db.Plans.Where(p => p.Id == id).ExecuteDeleteAsync(ct) == 0 ? Problems.NotFound("plan") : Results.NoContent();

    private static async Task<(PlanInput? Plan, IResult? Problem)> ReadAsync(HttpRequest request, ListingDb db, FileShelf files, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<PlanInput>(request);
        if (input is null) return (null, problem);
        if (PlanChecks.Fault(input) is var (field, message)) return (null, Problems.Field(field, message));
        if (input.Watermark is not null && files.NameOf(await db.Companies.Select(c => c.LogoUrl).SingleAsync(ct)) is null)
            return (null, Problems.Field("watermark", "A watermark is the company's logo, and the company has none here: upload it in the company's settings first."));
        return (input, null);
    }

    private static async Task<List<PlanView>> ViewsAsync(ListingDb db, IReadOnlyList<MediaPlan> plans, string address, CancellationToken ct)
    {
        var wanted = plans.SelectMany(p => new[] { p.CurrentSnapshotId, p.HeldSnapshotId }).OfType<long>().ToList();
        var versions = await db.Snapshots.AsNoTracking().Where(s => wanted.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        return plans.Select(p => PlanView.Of(p, address, versions.GetValueOrDefault(p.CurrentSnapshotId ?? 0), versions.GetValueOrDefault(p.HeldSnapshotId ?? 0)))
            .ToList();
    }
}
