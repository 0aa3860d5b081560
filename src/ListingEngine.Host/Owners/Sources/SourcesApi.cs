using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;

namespace ListingEngine.Host.Owners.Sources;

/// <summary>Sources of owners' adverts, over the API.</summary>
internal static class SourcesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/sources", ListAsync).Needs(Rights.ManageSources).WithName("ListSources").WithSummary("Sites that are visited for owners' adverts, and how well they are read.");
        api.MapPost("/sources", AddAsync).Needs(Rights.ManageSources).WithName("CreateSource").WithSummary("Adds a source; it is visited at once.").Accepts<SourceInput>("application/json")
            .Produces<SourceView>(201).ProducesValidationProblem();
        api.MapGet("/sources/{id:long}", GetAsync).Needs(Rights.ManageSources).WithName("GetSource").Produces<SourceView>().ProducesProblem(404);
        api.MapPatch("/sources/{id:long}", ChangeAsync).Needs(Rights.ManageSources).WithName("UpdateSource").WithSummary("Changes what is told; isOn pauses it and resumes it.").Accepts<SourceInput>("application/json")
            .Produces<SourceView>().ProducesValidationProblem().ProducesProblem(404);
        api.MapDelete("/sources/{id:long}", DeleteAsync).Needs(Rights.ManageSources).WithName("DeleteSource").WithSummary("Forgets a source; adverts that it found stay.").Produces(204).ProducesProblem(404);
        api.MapPost("/sources/{id:long}/visit", VisitAsync).Needs(Rights.ManageSources).WithName("VisitSource").WithSummary("Visits a source soon, paused or not.").Produces<SourceView>(202).ProducesProblem(404);
    }

    private static async Task<Page<SourceView>> ListAsync([AsParameters] PageQuery page, SourcesQuery query, CancellationToken ct)
    {
        var all = await query.LinesAsync(ct);
        return new([.. all.Skip(page.Skip).Take(page.Size).Select(SourceView.Of)], all.Count, page.Number, page.Size);
    }

    private static async Task<IResult> GetAsync(long id, SourcesQuery query, CancellationToken ct) =>
        await query.LineAsync(id, ct) is { } line ? Results.Ok(SourceView.Of(line)) : Problems.NotFound("source");

    private static async Task<IResult> AddAsync(HttpRequest request, SourceDesk desk, SourcesQuery query, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<SourceInput>(request);
        if (input is null) return problem!;
        var form = input.Over(new());
        if (await FaultAsync(desk, null, form, ct) is { } fault) return fault;
        var source = (await desk.SaveAsync(null, form, ct))!;
        if (input.IsOn == false) await desk.SwitchAsync(source.Id, false, ct);
        return Results.Created($"/api/v1/sources/{source.Id}", SourceView.Of((await query.LineAsync(source.Id, ct))!));
    }

    private static async Task<IResult> ChangeAsync(long id, HttpRequest request, SourceDesk desk, SourcesQuery query, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<SourceInput>(request);
        if (input is null) return problem!;
        if (await desk.FindAsync(id, ct) is not { } source) return Problems.NotFound("source");
        var form = input.Over(SourceForm.Of(source));
        if (await FaultAsync(desk, id, form, ct) is { } fault) return fault;
        await desk.SaveAsync(id, form, ct);
        if (input.IsOn is { } on && on != source.IsOn) await desk.SwitchAsync(id, on, ct);
        return await GetAsync(id, query, ct);
    }

    private static async Task<IResult> DeleteAsync(long id, SourceDesk desk, CancellationToken ct) =>
        await desk.RemoveAsync(id, ct) is null ? Problems.NotFound("source") : Results.NoContent();

    private static async Task<IResult> VisitAsync(long id, SourceDesk desk, SourcesQuery query, CancellationToken ct) =>
        await desk.VisitAsync(id, ct) is null ? Problems.NotFound("source") : Results.Accepted($"/api/v1/sources/{id}", SourceView.Of((await query.LineAsync(id, ct))!));

    private static async Task<IResult?> FaultAsync(SourceDesk desk, long? id, SourceForm form, CancellationToken ct) =>
        await desk.ProblemsAsync(id, form, ct) is [var (field, says), ..] ? Problems.Field(SourceInput.NameOf(field), says.En) : null;
}
