using System.Text.Json;
using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Data.Mapping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Objects;

/// <summary>The stock, object by object.</summary>
public static class ObjectsModule
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static void MapObjects(this IEndpointRouteBuilder api)
    {
        api.MapGet("/objects", ListAsync).NeedsNoRight().WithName("ListObjects").Produces<Page<ObjectView>>().ProducesValidationProblem();
        api.MapPost("/objects", CreateAsync).Needs(Rights.CreateObjects).WithName("CreateObject").Accepts<ObjectInput>("application/json")
            .Produces<ObjectView>(201).ProducesValidationProblem().ProducesProblem(409);
        api.MapGet("/objects/{id:long}", GetAsync).NeedsNoRight().WithName("GetObject").Produces<ObjectView>().ProducesProblem(404);
        api.MapPut("/objects/{id:long}", ReplaceAsync).Needs(Rights.EditAny).WithName("ReplaceObject").Accepts<ObjectInput>("application/json")
            .Produces<ObjectView>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409);
        api.MapPatch("/objects/{id:long}", PatchAsync).Needs(Rights.EditAny).WithName("PatchObject").WithSummary("JSON merge patch (RFC 7396): what is not told stays.")
            .Accepts<ObjectInput>("application/merge-patch+json", "application/json")
            .Produces<ObjectView>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409);
        api.MapDelete("/objects/{id:long}", ArchiveAsync).Needs(Rights.EditAny).WithName("ArchiveObject").WithSummary("Archives the object; nothing is lost.")
            .Produces(204).ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<IResult> ListAsync(
        [AsParameters] PageQuery page, ListingDb db, CancellationToken ct, [FromQuery] string? status = null, [FromQuery] string? kind = null,
        [FromQuery] string? deal = null, [FromQuery] string? source = null, [FromQuery] string? externalId = null, [FromQuery] string? q = null)
    {
        var objects = db.Objects.AsNoTracking();
        if (!Word<ObjectStatus>("status", status, out var wantedStatus, out var problem)) return problem;
        if (!Word<ObjectKind>("kind", kind, out var wantedKind, out problem)) return problem;
        if (!Word<Deal>("deal", deal, out var wantedDeal, out problem)) return problem;
        if (wantedStatus is not null) objects = objects.Where(o => o.Status == wantedStatus);
        if (wantedKind is not null) objects = objects.Where(o => o.Kind == wantedKind);
        if (wantedDeal is not null) objects = objects.Where(o => o.Deal == wantedDeal);
        if (source is not null) objects = objects.Where(o => o.Source == source);
        if (externalId is not null) objects = objects.Where(o => o.ExternalId == externalId);
        if (!string.IsNullOrWhiteSpace(q))
        {
            var like = LikePattern.Of(q);
            objects = objects.Where(o => EF.Functions.ILike(o.Address.Line!, like, LikePattern.Escape)
                || EF.Functions.ILike(o.FeedId, like, LikePattern.Escape) || EF.Functions.ILike(o.Address.Locality!, like, LikePattern.Escape));
        }

        var found = await page.OfAsync(objects.OrderBy(o => o.Id), ct);
        return Results.Ok(new Page<ObjectView>([.. found.Items.Select(ObjectView.Of)], found.Total, found.PageNumber, found.PageSize));
    }

    private static async Task<IResult> GetAsync(long id, ListingDb db, CancellationToken ct) =>
        await db.Objects.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct) is { } o ? Results.Ok(ObjectView.Of(o)) : Problems.NotFound("object");

    private static async Task<IResult> CreateAsync(HttpRequest request, ListingDb db, CompanyScope scope, TimeProvider clock, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<ObjectInput>(request);
        if (input is null) return problem!;
        var o = NewObjects.Make(scope.CompanyId, clock.GetStoredNow());
        if (await FaultAsync(input, o, request, db, ct) is { } fault) return fault;
        input.CopyTo(o);
        if (await TryAsync(() => db.AddToStockAsync(o, ct)) is { } conflict) return conflict;
        return Results.Created($"/api/v1/objects/{o.Id}", ObjectView.Of(o));
    }

    private static async Task<IResult> ReplaceAsync(long id, HttpRequest request, ListingDb db, TimeProvider clock, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<ObjectInput>(request);
        if (input is null) return problem!;
        return await db.Objects.SingleOrDefaultAsync(o => o.Id == id, ct) is { } o ? await ChangeAsync(o, input, request, db, clock, ct) : Problems.NotFound("object");
    }

    private static async Task<IResult> PatchAsync(long id, HttpRequest request, ListingDb db, TimeProvider clock, CancellationToken ct)
    {
        if (await db.Objects.SingleOrDefaultAsync(o => o.Id == id, ct) is not { } o) return Problems.NotFound("object");
        try
        {
            if (await JsonNode.ParseAsync(request.Body, null, Strict, ct) is not JsonObject patch)
                return Problems.Field("$", "A patch is a JSON object.");
            var now = (JsonObject)JsonSerializer.SerializeToNode<ObjectInput>(ObjectView.Of(o) with { Revision = null }, ApiJson.Options)!;
            MergePatch.Apply(now, patch);
            return await ChangeAsync(o, now.Deserialize<ObjectInput>(ApiJson.Options)!, request, db, clock, ct);
        }
        catch (JsonException e)
        {
            return ApiJson.Problem(e);
        }
    }

    private static async Task<IResult> ArchiveAsync(long id, ListingDb db, TimeProvider clock, CancellationToken ct)
    {
        if (await db.Objects.SingleOrDefaultAsync(o => o.Id == id, ct) is not { } o) return Problems.NotFound("object");
        (o.Status, o.UpdatedAt) = (ObjectStatus.Archived, clock.GetStoredNow());
        db.Entry(o).Property<bool>(ObjectMapping.Withdrawn).CurrentValue = false;
        return await SaveAsync(db, ct) ?? Results.NoContent();
    }

    private static async Task<IResult> ChangeAsync(
        PropertyObject o, ObjectInput input, HttpRequest request, ListingDb db, TimeProvider clock, CancellationToken ct)
    {
        if (await FaultAsync(input, o, request, db, ct) is { } fault) return fault;
        if (input.Revision is { } seen && seen != o.Revision)
            return Results.Problem($"The object was changed meanwhile: its revision is {o.Revision}. Read it again.", statusCode: 409, title: "Changed meanwhile");
        // From here on a person has decided: the next import does not put another status in its place.
        if (o.Status != input.Status) db.Entry(o).Property<bool>(ObjectMapping.Withdrawn).CurrentValue = false;
        input.CopyTo(o);
        o.UpdatedAt = clock.GetStoredNow();
        return await SaveAsync(db, ct) ?? Results.Ok(ObjectView.Of(o));
    }

    /// <summary>What is wrong with the input; else its photos are as they will stand.</summary>
    private static async Task<IResult?> FaultAsync(ObjectInput input, PropertyObject o, HttpRequest request, ListingDb db, CancellationToken ct)
    {
        if (ObjectChecks.Fault(input) is var (field, message)) return Problems.Field(field, message);
        if (input.AgentId is { } agent && !await db.People.AnyAsync(p => p.Id == agent, ct))
            return Problems.Field("agentId", $"The company has no person {agent}.");
        var here = request.HttpContext.RequestServices.GetRequiredService<IOptions<WebOptions>>().Value.Address(request);
        var (photos, foreign) = await db.SettleAsync(input.Photos, o.Photos, here, ct);
        if (foreign is { } at) return Problems.Field($"photos[{at}].url", "The company holds no such picture: upload it first.");
        input.Photos = photos;
        return null;
    }

    private static Task<IResult?> SaveAsync(ListingDb db, CancellationToken ct) => TryAsync(() => db.SaveChangesAsync(ct));

    private static async Task<IResult?> TryAsync(Func<Task> save)
    {
        try
        {
            await save();
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Results.Problem("The object was changed meanwhile. Read it again.", statusCode: 409, title: "Changed meanwhile");
        }
        catch (DbUpdateException e) when (e.InnerException is Npgsql.PostgresException { SqlState: Npgsql.PostgresErrorCodes.UniqueViolation })
        {
            return Results.Problem("Another object of this source has the same externalId.", statusCode: 409, title: "Not unique");
        }
    }

    private static bool Word<T>(string field, string? text, out T? value, out IResult problem) where T : struct, Enum
    {
        (value, problem) = (text is null ? null : EnumNames<T>.Find(text), Results.Empty);
        if (text is null || value is not null) return true;
        problem = Problems.Field(field, $"Unknown {field} «{text}»: one of {string.Join(", ", Enum.GetNames<T>())}.");
        return false;
    }
}
