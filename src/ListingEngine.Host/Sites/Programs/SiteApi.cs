using System.Security.Cryptography;
using System.Text.Json;
using ListingEngine.Host.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ListingEngine.Host.Sites.Programs;

/// <summary>A site for programs: a block on another site asks it from the visitor's browser and draws the objects itself. Read only, the same for everybody.</summary>
internal sealed class SiteApi(SiteEntry entry, SiteQuery query, SiteSheets sheets, IOptions<WebOptions> web)
{
    public static void Map(IEndpointRouteBuilder app)
    {
        string[] reading = ["GET", "HEAD"];
        app.MapMethods("/site/{token}.json", reading, (string token, HttpContext http, SiteApi api) => api.ListAsync(token, http))
            .AllowAnonymous().ExcludeFromDescription();
        app.MapMethods("/site/{token}/{number:long}.json", reading, (string token, long number, HttpContext http, SiteApi api) => api.ObjectAsync(token, number, http))
            .AllowAnonymous().ExcludeFromDescription();
    }

    private async Task<IResult> ListAsync(string token, HttpContext http)
    {
        var (open, problem) = await EnterAsync(token, http);
        if (open is null) return problem!;
        var ask = new SiteAsk(http.Request.Query);
        if (ask.Faults is [var fault, ..]) return Problems.Field(fault, "This cannot be understood: docs/site.md tells what each field takes.");
        var found = await query.FindAsync(open.Site, ask, http.RequestAborted);
        var view = new SiteView(open, sheets.Draw(open, found.Objects), web.Value.Address(http.Request));
        return Answer(http, new SiteListJson
        {
            Site = new()
            {
                Title = view.Title,
                Url = view.Whole(SiteAddress.List(token))!,
                Company = open.Company.Name,
                Phone = view.Sheet.Card.Phone,
                Logo = view.Whole(view.Drawn.Logo),
            },
            Items = [.. view.Sheet.Objects.Zip(found.Objects, (told, o) => SiteItemJson.Of(view, told, o))],
            Total = found.Total,
            Page = ask.Page,
            PageSize = ask.PageSize,
            Next = (long)ask.Page * ask.PageSize < found.Total ? view.Whole(SiteAddress.ListJson(token) + ask.With("page", $"{ask.Page + 1}")) : null,
        });
    }

    private async Task<IResult> ObjectAsync(string token, long number, HttpContext http)
    {
        var (open, problem) = await EnterAsync(token, http);
        if (open is null) return problem!;
        return await query.FindAsync(open.Site, number, http.RequestAborted) switch
        {
            null => Problems.NotFound("object"),
            { IsReserved: true } => Problem(StatusCodes.Status404NotFound, "Reserved", "The object is reserved: it is not shown for now and may come back."),
            { IsShown: false } => Gone("The object is not shown any more: it is sold, let or off the market."),
            var found => Answer(http, new SiteObjectJson(new(open, sheets.Draw(open, found.Object, found.Agent), web.Value.Address(http.Request)), found.Object)),
        };
    }

    private async Task<(OpenSite? Open, IResult? Problem)> EnterAsync(string token, HttpContext http)
    {
        // Whoever may read it here may read it from any page. Errors are told too: a block shall say what is wrong.
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.AccessControlExposeHeaders = HeaderNames.ETag;
        var (open, status) = await entry.EnterAsync(token, http, http.RequestAborted);
        return status switch
        {
            StatusCodes.Status200OK => (open, null),
            StatusCodes.Status410Gone => (null, Gone("This site is closed, or has another address by now.")),
            StatusCodes.Status429TooManyRequests => (null, Problem(status, "Too many tries", "Wait a minute.")),
            _ => (null, Problems.NotFound("site")),
        };
    }

    private static IResult Answer<T>(HttpContext http, T value)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, ApiJson.Options);
        http.Response.Headers.CacheControl = $"public, max-age={SiteEntry.KeptSeconds}";
        return Results.Bytes(body, "application/json; charset=utf-8", entityTag: new($"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 16))}\""));
    }

    private static IResult Gone(string why) => Problem(StatusCodes.Status410Gone, "Gone", why);

    private static IResult Problem(int status, string title, string detail) => Results.Problem(new ProblemDetails { Status = status, Title = title, Detail = detail });
}
