using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Plans.Editor;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Plans;

/// <summary>Media plans: what goes where.</summary>
public static class PlansModule
{
    public static IServiceCollection AddPlans(this IServiceCollection services) =>
        services.AddScoped<PlanDesk>().AddScoped<PlanPins>().AddScoped<PlanAddress>().AddScoped<PlanWarnings>().AddScoped<TextDesk>()
            .AddScoped<PreviewDesk>().AddScoped<EditorDesk>().AddScoped<PlanRoom>().AddScoped<PlanHistory>();

    public static void MapPlans(this IEndpointRouteBuilder api)
    {
        api.MapGet("/portals", () => new Page<PortalView>([.. PortalCatalog.All.Select(PortalView.Of)], PortalCatalog.All.Count, 1, PortalCatalog.All.Count))
            .NeedsNoRight().WithName("ListPortals").WithSummary("Every portal that a plan can choose, with its limits and where they come from.");
        api.MapGet("/plans", ListAsync).Needs(Rights.SeePlans).WithName("ListPlans");
        api.MapPost("/plans", CreateAsync).Needs(Rights.RunPlans).WithName("CreatePlan").Accepts<PlanInput>("application/json").Produces<PlanView>(201).ProducesValidationProblem();
        api.MapGet("/plans/{id:long}", GetAsync).Needs(Rights.SeePlans).WithName("GetPlan").Produces<PlanView>().ProducesProblem(404);
        api.MapPut("/plans/{id:long}", ReplaceAsync).Needs(Rights.RunPlans).WithName("ReplacePlan").Accepts<PlanInput>("application/json")
            .Produces<PlanView>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409);
        api.MapDelete("/plans/{id:long}", DeleteAsync).Needs(Rights.RunPlans).WithName("DeletePlan").Produces(204).ProducesProblem(404);
        PlanPins.Map(api);
        AddressApi.Map(api);
        TextDesk.Map(api);
    }

    private static async Task<Page<PlanView>> ListAsync(
        [AsParameters] PageQuery page, ListingDb db, HttpRequest request, IOptions<WebOptions> web, CancellationToken ct)
    {
        var plans = await page.OfAsync(db.Plans.AsNoTracking().OrderBy(p => p.Id), ct);
        return new(await ViewsAsync(db, plans.Items, web.Value.Address(request), ct), plans.Total, plans.PageNumber, plans.PageSize);
    }

    private static async Task<IResult> GetAsync(
        long id, ListingDb db, PlanWarnings warnings, HttpRequest request, IOptions<WebOptions> web, CancellationToken ct) =>
        await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) is { } plan
            ? Results.Ok(await ViewAsync(db, warnings, plan, web.Value.Address(request), ct))
            : Problems.NotFound("plan");

    private static async Task<IResult> CreateAsync(
        HttpRequest request, ListingDb db, PlanDesk desk, PlanWarnings warnings, IOptions<WebOptions> web, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<PlanInput>(request);
        if (input is null) return problem!;
        var outcome = await desk.CreateAsync(input, ct);
        return outcome is PlanOutcome.Saved { Plan: var plan }
            ? Results.Created($"/api/v1/plans/{plan.Id}", await ViewAsync(db, warnings, plan, web.Value.Address(request), ct)) : Problem(outcome);
    }

    private static async Task<IResult> ReplaceAsync(
        long id, HttpRequest request, ListingDb db, PlanDesk desk, PlanWarnings warnings, IOptions<WebOptions> web, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<PlanInput>(request);
        if (input is null) return problem!;
        var outcome = await desk.ReplaceAsync(id, input, ct);
        return outcome is PlanOutcome.Saved saved ? Results.Ok(await ViewAsync(db, warnings, saved.Plan, web.Value.Address(request), ct)) : Problem(outcome);
    }

    private static async Task<IResult> DeleteAsync(long id, PlanDesk desk, CancellationToken ct) =>
        await desk.DeleteAsync(id, ct) ? Results.NoContent() : Problems.NotFound("plan");

    private static IResult Problem(PlanOutcome outcome) => outcome switch
    {
        PlanOutcome.Faulty { Fault: var fault } => Problems.Field(fault.Field, fault.Says.En),
        PlanOutcome.Overtaken overtaken => Results.Problem(new() { Status = 409, Title = "Somebody else was faster", Detail = overtaken.Says.En }),
        _ => Problems.NotFound("plan"),
    };

    private static async Task<PlanView> ViewAsync(ListingDb db, PlanWarnings warnings, MediaPlan plan, string address, CancellationToken ct) =>
        (await ViewsAsync(db, [plan], address, ct))[0] with { Warnings = await warnings.OfAsync(plan, ct) };

    private static async Task<List<PlanView>> ViewsAsync(ListingDb db, IReadOnlyList<MediaPlan> plans, string address, CancellationToken ct)
    {
        var wanted = plans.SelectMany(p => new[] { p.CurrentSnapshotId, p.HeldSnapshotId }).OfType<long>().ToList();
        var versions = await db.Snapshots.AsNoTracking().Where(s => wanted.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        return plans.Select(p => PlanView.Of(p, address, versions.GetValueOrDefault(p.CurrentSnapshotId ?? 0), versions.GetValueOrDefault(p.HeldSnapshotId ?? 0)))
            .ToList();
    }
}
