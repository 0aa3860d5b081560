using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Sources.Reading;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Owners.Inbox;
using ListingEngine.Host.Owners.Judging;
using ListingEngine.Host.Owners.Paste;
using ListingEngine.Host.Owners.Privacy;
using ListingEngine.Host.Owners.Sources;
using ListingEngine.Host.Owners.Visiting;
using Microsoft.AspNetCore.Mvc;
using Quartz;

namespace ListingEngine.Host.Owners;

/// <summary>Owners' adverts: found, understood, taken into work.</summary>
public static class OwnersModule
{
    // The largest real page we hold is one megabyte.
    private const int LargestPage = 16 << 20;
    private const int LongestAddress = 2_000;

    public static IServiceCollection AddOwners(this IServiceCollection services) => services
        .AddVisiting()
        .AddSources()
        .AddJudging()
        .AddInbox()
        .AddPrivacy()
        .AddPaste();

    /// <summary>The rooms' recurring work.</summary>
    internal static Action<IQuartzBuilder> Rounds(IConfiguration settings) => quartz =>
    {
        VisitingModule.Rounds(settings)(quartz);
        JudgingModule.Rounds(quartz);
        InboxModule.Rounds(quartz);
        PrivacyModule.Rounds(quartz);
    };

    public static void MapOwners(this IEndpointRouteBuilder api)
    {
        api.MapInbox();
        api.MapPrivacy();
        SourcesApi.Map(api);
        api.MapPost("/owner-listings/read", ReadAsync).Needs(Rights.SeeOwnerListings).WithName("ReadOwnerListing")
            .WithSummary("Reads a page that you send: its adverts or links, every value with its own words and place, and what was not understood. Nothing is fetched or kept.")
            .WithDescription("Phones and names are told as the page tells them, because you sent it: they are masked only in adverts that the engine keeps.")
            .WithMetadata(new RequestSizeLimitAttribute(LargestPage)).Accepts<PageToRead>("application/json")
            .Produces<PageReading>().ProducesValidationProblem().ProducesProblem(413);
    }

    private static async Task<IResult> ReadAsync(HttpRequest request)
    {
        try
        {
            var (told, problem) = await ApiJson.ReadAsync<PageToRead>(request);
            if (told is null) return problem!;
            if (told.Url is { Length: > LongestAddress } || told.Url is { Length: > 0 } url && !WebAddress.IsOne(url))
                return Problems.Field("url", $"Give the page's whole address, http or https, of at most {LongestAddress} characters, or none.");
            return Results.Ok(PageReader.Read(new(told.Html, told.Url)));
        }
        catch (BadHttpRequestException e)
        {
            return Results.Problem(e.Message, statusCode: e.StatusCode, title: "The page was not taken");
        }
    }
}
