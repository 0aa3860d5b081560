using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Presentations;

/// <summary>Presentations for programs.</summary>
internal static class PresentationsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/presentations", ListAsync).Needs(Rights.MakePresentations).WithName("ListPresentations");
        api.MapPost("/presentations", CreateAsync).Needs(Rights.MakePresentations).WithName("CreatePresentation").Accepts<PresentationInput>("application/json")
            .WithSummary("Puts objects together for clients; answers with the address of the page and of its PDF.").Produces<PresentationView>(201).ProducesValidationProblem();
        api.MapGet("/presentations/{id:long}", GetAsync).Needs(Rights.MakePresentations).WithName("GetPresentation").Produces<PresentationView>().ProducesProblem(404);
        api.MapPut("/presentations/{id:long}", ReplaceAsync).Needs(Rights.MakePresentations).WithName("ReplacePresentation").Accepts<PresentationInput>("application/json")
            .Produces<PresentationView>().ProducesValidationProblem().ProducesProblem(404);
        api.MapDelete("/presentations/{id:long}", ArchiveAsync).Needs(Rights.MakePresentations).WithName("ArchivePresentation")
            .WithSummary("Puts the presentation away: none of its links leads anywhere.").Produces(204).ProducesProblem(404);
        api.MapPost("/presentations/{id:long}/links", AddLinkAsync).Needs(Rights.MakePresentations).WithName("AddPresentationLink").Accepts<LinkInput>("application/json")
            .WithSummary("A link for one more recipient.").Produces<LinkView>(201).ProducesValidationProblem().ProducesProblem(404);
        api.MapDelete("/presentations/{id:long}/links/{linkId:long}", RevokeLinkAsync).Needs(Rights.MakePresentations).WithName("RevokePresentationLink").Produces(204).ProducesProblem(404);
    }

    private static async Task<Page<PresentationView>> ListAsync([AsParameters] PageQuery page, ListingDb db, PresentationDesk desk, HttpRequest request,
        IOptions<WebOptions> web, TimeProvider clock, CancellationToken ct)
    {
        var found = await page.OfAsync(desk.Mine.AsNoTracking().OrderByDescending(p => p.Id), ct);
        var ids = found.Items.Select(p => p.Id).ToList();
        var links = (await db.PresentationLinks.AsNoTracking().Where(l => ids.Contains(l.PresentationId)).ToListAsync(ct)).ToLookup(l => l.PresentationId);
        var (address, now) = (web.Value.Address(request), clock.GetUtcNow());
        return new([.. found.Items.Select(p => PresentationView.Of(p, links[p.Id], address, now))], found.Total, found.PageNumber, found.PageSize);
    }

    private static async Task<IResult> GetAsync(
        long id, ListingDb db, PresentationDesk desk, HttpRequest request, IOptions<WebOptions> web, TimeProvider clock, CancellationToken ct) =>
        await desk.Mine.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) is { } presentation
            ? Results.Ok(await ViewAsync(db, presentation, web.Value.Address(request), clock, ct))
            : Problems.NotFound("presentation");

    private static async Task<IResult> CreateAsync(
        HttpRequest request, ListingDb db, PresentationDesk desk, IOptions<WebOptions> web, TimeProvider clock, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<PresentationInput>(request);
        if (input is null) return problem!;
        var outcome = await desk.CreateAsync(input, ct);
        return outcome is PresentationOutcome.Saved { Presentation: var made }
            ? Results.Created($"/api/v1/presentations/{made.Id}", await ViewAsync(db, made, web.Value.Address(request), clock, ct)) : Problem(outcome);
    }

    private static async Task<IResult> ReplaceAsync(
        long id, HttpRequest request, ListingDb db, PresentationDesk desk, IOptions<WebOptions> web, TimeProvider clock, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<PresentationInput>(request);
        if (input is null) return problem!;
        var outcome = await desk.ReplaceAsync(id, input, ct);
        return outcome is PresentationOutcome.Saved saved ? Results.Ok(await ViewAsync(db, saved.Presentation, web.Value.Address(request), clock, ct)) : Problem(outcome);
    }

    private static async Task<IResult> ArchiveAsync(long id, PresentationDesk desk, CancellationToken ct) =>
        await desk.ArchiveAsync(id, isArchived: true, ct) is PresentationOutcome.Saved ? Results.NoContent() : Problems.NotFound("presentation");

    private static async Task<IResult> AddLinkAsync(long id, HttpRequest request, PresentationDesk desk, IOptions<WebOptions> web, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<LinkInput>(request);
        if (input is null) return problem!;
        var outcome = await desk.AddLinkAsync(id, input.Name, input.ExpiresAt, ct);
        return outcome is PresentationOutcome.Linked { Link: var link }
            ? Results.Created($"/api/v1/presentations/{id}", LinkView.Of(link, web.Value.Address(request))) : Problem(outcome);
    }

    private static async Task<IResult> RevokeLinkAsync(long id, long linkId, PresentationDesk desk, CancellationToken ct) =>
        await desk.RevokeLinkAsync(id, linkId, ct) is PresentationOutcome.Linked ? Results.NoContent() : Problems.NotFound("link");

    private static IResult Problem(PresentationOutcome outcome) =>
        outcome is PresentationOutcome.Faulty { Fault: var fault } ? Problems.Field(fault.Field, fault.Says.En) : Problems.NotFound("presentation");

    private static async Task<PresentationView> ViewAsync(ListingDb db, Presentation presentation, string address, TimeProvider clock, CancellationToken ct) =>
        PresentationView.Of(presentation, await db.PresentationLinks.AsNoTracking().Where(l => l.PresentationId == presentation.Id).ToListAsync(ct), address, clock.GetUtcNow());
}
