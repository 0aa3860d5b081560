using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Plans;

/// <summary>An order to force an object into a plan or to keep it out.</summary>
public sealed record PinInput
{
    /// <summary>True: goes before all others. False: stays away.</summary>
    public bool? In { get; init; }

    /// <summary>Why, for whoever asks later.</summary>
    public string? Why { get; init; }
}

/// <summary>A pin with the person who set it; null for a key of the API.</summary>
public sealed record PinView(long ObjectId, bool In, string? Why, string? Person, DateTimeOffset At);

/// <summary>Objects that persons force into a plan or keep out of it.</summary>
internal sealed class PlanPins(ListingDb db, CompanyScope scope, AuditTrail audit, TimeProvider clock)
{
    public const int LongestWhy = 500;

    public static void Map(IEndpointRouteBuilder api)
    {
        const string Pins = "/plans/{id:long}/pins", Pin = Pins + "/{objectId:long}";
        api.MapGet(Pins, (long id, [AsParameters] PageQuery page, PlanPins desk, CancellationToken ct) => desk.ListAsync(id, page, ct))
            .Needs(Rights.SeePlans).WithName("ListPins").WithSummary("Objects that persons force into the plan or keep out of it.")
            .Produces<Page<PinView>>().ProducesProblem(404);
        api.MapGet(Pin, (long id, long objectId, PlanPins desk, CancellationToken ct) => desk.GetAsync(id, objectId, ct))
            .Needs(Rights.SeePlans).WithName("GetPin").Produces<PinView>().ProducesProblem(404);
        api.MapPut(Pin, (long id, long objectId, HttpRequest request, PlanPins desk, CancellationToken ct) => desk.PutAsync(id, objectId, request, ct))
            .Needs(Rights.RunPlans).WithName("PutPin").WithSummary("Forces an object into the plan, or keeps it out; counts from the next publication.")
            .Accepts<PinInput>("application/json").Produces<PinView>().ProducesValidationProblem().ProducesProblem(404);
        api.MapDelete(Pin, (long id, long objectId, PlanPins desk, CancellationToken ct) => desk.DeleteAsync(id, objectId, ct))
            .Needs(Rights.RunPlans).WithName("DeletePin").Produces(204).ProducesProblem(404);
    }

    private async Task<IResult> ListAsync(long id, PageQuery page, CancellationToken ct) => await db.Plans.AnyAsync(p => p.Id == id, ct)
        ? Results.Ok(await page.OfAsync(Views(db.Pins.Where(p => p.PlanId == id).OrderBy(p => p.ObjectId)), ct)) : Problems.NotFound("plan");

    private async Task<IResult> GetAsync(long id, long objectId, CancellationToken ct) =>
        await FindAsync(id, objectId, ct) is { } pin ? Results.Ok(pin) : Problems.NotFound("pin");

    private async Task<IResult> PutAsync(long id, long objectId, HttpRequest request, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<PinInput>(request);
        if (input is null) return problem!;
        if (input.In is not { } isIn) return Problems.Field("in", "True forces the object into the plan, false keeps it out.");
        if (input.Why?.Length > LongestWhy) return Problems.Field("why", $"The reason is longer than {LongestWhy} characters.");
        if (await db.Plans.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } plan) return Problems.NotFound("plan");
        if (!await db.Objects.AnyAsync(o => o.Id == objectId, ct)) return Problems.NotFound("object");
        await SetAsync(plan, objectId, isIn, input.Why, ct);
        return await GetAsync(id, objectId, ct);
    }

    private async Task<IResult> DeleteAsync(long id, long objectId, CancellationToken ct) =>
        await RemoveAsync(id, objectId, ct) ? Results.NoContent() : Problems.NotFound("pin");

    public Task<PinView?> FindAsync(long id, long objectId, CancellationToken ct) =>
        Views(db.Pins.Where(p => p.PlanId == id && p.ObjectId == objectId)).SingleOrDefaultAsync(ct);

    /// <summary>Leaves the object to the plan's lines again; false when there was no pin.</summary>
    public async Task<bool> RemoveAsync(long id, long objectId, CancellationToken ct)
    {
        if (await db.Pins.SingleOrDefaultAsync(p => p.PlanId == id && p.ObjectId == objectId, ct) is not { } pin) return false;
        db.Pins.Remove(pin);
        audit.Note(AuditAct.PlanPinned, await db.Plans.Where(p => p.Id == id).Select(p => p.Name).SingleAsync(ct), id, $"№ {objectId}: закрепление снято");
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>Forces the object in or keeps it out from the next publication on; a pin that is there is replaced.</summary>
    public async Task SetAsync(MediaPlan plan, long objectId, bool isIn, string? why, CancellationToken ct)
    {
        why = string.IsNullOrWhiteSpace(why) ? null : why.Trim();
        var pin = await db.Pins.SingleOrDefaultAsync(p => p.PlanId == plan.Id && p.ObjectId == objectId, ct);
        if (pin is null) db.Pins.Add(pin = new() { PlanId = plan.Id, ObjectId = objectId, CompanyId = plan.CompanyId });
        (pin.In, pin.Why, pin.PersonId, pin.At) = (isIn, why, scope.Access?.PersonId, clock.GetStoredNow());
        audit.Note(AuditAct.PlanPinned, plan.Name, plan.Id, $"№ {objectId}: {(isIn ? "всегда в плане" : "не показывать")}{(why is null ? "" : $" — {why}")}");
        await db.SaveChangesAsync(ct);
    }

    public IQueryable<PinView> Views(IQueryable<PlanPin> pins) =>
        pins.Select(pin => new PinView(pin.ObjectId, pin.In, pin.Why, db.People.Where(p => p.Id == pin.PersonId).Select(p => p.Name).FirstOrDefault(), pin.At));
}
