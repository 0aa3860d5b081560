using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Plans;

/// <summary>The address of a feed, over the API.</summary>
internal static class AddressApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var plan = api.MapGroup("/plans/{id:long}");
        plan.MapGet("/address", ShowAsync).Needs(Rights.RunPlans).WithName("GetAddress").WithSummary("The feed's secret address, and who may fetch it.")
            .Produces<AddressView>().ProducesProblem(404);
        plan.MapPost("/address/rotate", RotateAsync).Needs(Rights.RunPlans).WithName("RotateAddress")
            .WithSummary("Makes a new secret address; the old one works on for some days.").Accepts<RotationInput>("application/json")
            .Produces<AddressView>().ProducesValidationProblem().ProducesProblem(404);
        plan.MapPost("/address/revoke", RevokeAsync).Needs(Rights.RunPlans).WithName("RevokeAddress").WithSummary("Nobody gets the feed from now on.")
            .Produces<AddressView>().ProducesProblem(404);
        plan.MapPost("/address/restore", RestoreAsync).Needs(Rights.RunPlans).WithName("RestoreAddress").WithSummary("Serves a revoked feed again.")
            .Produces<AddressView>().ProducesProblem(404);
        plan.MapPost("/address/parts", ConfirmPartsAsync).Needs(Rights.RunPlans).WithName("ConfirmAddresses")
            .WithSummary("Says that the portal knows so many addresses, where it caps a file: the feed then goes in so many files.").Accepts<PartsInput>("application/json")
            .Produces<AddressView>().ProducesValidationProblem().ProducesProblem(404);
        plan.MapPut("/access", SetAccessAsync).Needs(Rights.RunPlans).WithName("PutAccess").WithSummary("Who may fetch the feed besides knowing its address.")
            .Accepts<AccessInput>("application/json").Produces<AddressView>().ProducesValidationProblem().ProducesProblem(404);
    }

    private static async Task<IResult> ShowAsync(long id, PlanAddress desk, HttpRequest request, IOptions<WebOptions> web, CancellationToken ct) =>
        await desk.FindAsync(id, web.Value.Address(request), ct) is { } view ? Results.Ok(view) : Problems.NotFound("plan");

    private static async Task<IResult> RotateAsync(long id, HttpRequest request, PlanAddress desk, IOptions<WebOptions> web, CancellationToken ct)
    {
        // No body is an order with nothing special about it.
        var (input, problem) = request.ContentLength is null or 0 ? (new(), null) : await ApiJson.ReadAsync<RotationInput>(request);
        if (input is null) return problem!;
        return await desk.RotateAsync(id, input.Days, ct) is { } fault ? Problems.Field(fault.Field, fault.Says.En) : await ShowAsync(id, desk, request, web, ct);
    }

    private static async Task<IResult> RevokeAsync(long id, PlanAddress desk, HttpRequest request, IOptions<WebOptions> web, CancellationToken ct)
    {
        await desk.RevokeAsync(id, ct);
        return await ShowAsync(id, desk, request, web, ct);
    }

    private static async Task<IResult> RestoreAsync(long id, PlanAddress desk, HttpRequest request, IOptions<WebOptions> web, CancellationToken ct)
    {
        await desk.RestoreAsync(id, ct);
        return await ShowAsync(id, desk, request, web, ct);
    }

    private static async Task<IResult> ConfirmPartsAsync(long id, HttpRequest request, PlanAddress desk, IOptions<WebOptions> web, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<PartsInput>(request);
        if (input is null) return problem!;
        return await desk.ConfirmPartsAsync(id, input.Parts, ct) is { } fault ? Problems.Field(fault.Field, fault.Says.En) : await ShowAsync(id, desk, request, web, ct);
    }

    private static async Task<IResult> SetAccessAsync(long id, HttpRequest request, PlanAddress desk, IOptions<WebOptions> web, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<AccessInput>(request);
        if (input is null) return problem!;
        return await desk.SetAccessAsync(id, input, ct) is { } fault ? Problems.Field(fault.Field, fault.Says.En) : await ShowAsync(id, desk, request, web, ct);
    }
}
