using System.Globalization;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>The inbox for programs.</summary>
internal static class InboxApi
{
    // A program that asks for nothing in particular gets all there is.
    private static readonly InboxAsk Everything = new() { State = InboxState.All, Agents = AgentShow.Shown, WithTwins = true };

    public static async Task<IResult> ListAsync([AsParameters] PageQuery page, HttpRequest request, InboxQuery inbox, CancellationToken ct)
    {
        var ask = new InboxAskReader(request.Query).Read(Everything);
        if (ask.Faults.Count > 0)
            return Problems.Field(ask.Faults.First().Key, $"«{ask.Faults.First().Value}» is not understood there.");
        var found = await inbox.ListAsync(ask, page, ct);
        return Results.Ok(new Page<AdvertInfo>([.. found.Items.Select(Of)], found.Total, found.PageNumber, found.PageSize));
    }

    public static async Task<IResult> GetAsync(long id, ListingDb db, InboxQuery inbox, CancellationToken ct) =>
        await inbox.LinesAsync(db.OwnerAdverts.Where(a => a.Id == id), DateTimeOffset.MinValue, ct) is [var line] ? Results.Ok(Of(line)) : Problems.NotFound("advert");

    public static async Task<IResult> TakeAsync(long id, HttpContext http, TakeDesk desk, CancellationToken ct) => await desk.TakeAsync(id, ct) switch
    {
        TakeOutcome.Taken taken => Results.Created($"/api/v1/objects/{taken.ObjectId}", new TakenAdvert(taken.ObjectId, taken.Left)),
        TakeOutcome.NotFound => Problems.NotFound("advert"),
        var outcome => Results.Problem(InboxWords.Told(outcome, English(http)), statusCode: 409, title: outcome is TakeOutcome.Limit ? "No more for now" : "Decided already"),
    };

    public static async Task<IResult> RejectAsync(long id, HttpRequest request, ListingDb db, DecisionDesk desk, CancellationToken ct)
    {
        var (told, problem) = await ApiJson.ReadAsync<Rejection>(request);
        if (told is null) return problem!;
        if (!await db.OwnerAdverts.AnyAsync(a => a.Id == id, ct)) return Problems.NotFound("advert");
        if (DecisionDesk.ReasonOf(told.Reason) is not { } reason)
            return Problems.Field("reason", string.Create(CultureInfo.InvariantCulture, $"Say why, in at most {DecisionDesk.LongestReason} characters."));
        return (await desk.RejectAsync([id], reason, ct)).Count > 0 ? Results.NoContent()
            : Results.Problem("Somebody took or rejected the advert already.", statusCode: 409, title: "Decided already");
    }

    // The API speaks English to everybody.
    private static PageText English(HttpContext http)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        return http.RequestServices.GetRequiredService<PageText>();
    }

    private static AdvertInfo Of(AdvertLine line)
    {
        var a = line.Advert;
        return new()
        {
            Id = a.Id, Site = a.Site, ExternalId = a.ExternalId, Source = line.Source, Link = a.Link, State = a.State, Deal = a.Deal, Kind = a.Kind, Price = a.Price, Currency = a.Currency,
            Period = a.Period, PriceBefore = line.Before?.Price, Area = a.Area, PlotArea = a.PlotArea, Rooms = a.Rooms, Floor = a.Floor, Floors = a.Floors, Locality = a.Locality,
            Address = a.Address, Latitude = a.Latitude, Longitude = a.Longitude, Seller = a.Seller, Title = a.Listing.Title?.Value,
            Description = a.Listing.Description?.Value, Photos = [.. a.Listing.Photos.Select(p => p.Value).Where(WebAddress.IsOne)], Phones = line.Phones,
            AgentScore = a.AgentScore, Agent = a.Agent, AgentSaid = a.AgentSaid, TwinId = a.TwinId, Twin = a.Twin, TwinObjectId = a.TwinObjectId, TwinObject = a.TwinObject,
            DecidedBy = line.Who, DecidedAt = a.DecidedAt, Reason = a.Reason, ObjectId = a.ObjectId, PublishedAt = a.PublishedAt, FoundAt = a.FoundAt, SeenAt = a.SeenAt, GoneAt = a.GoneAt,
        };
    }
}
