using System.Globalization;
using System.IO.Compression;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Feeds.Doors;
using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace ListingEngine.Host.Feeds;

/// <summary>
/// What portals fetch. A request reads one version from its first byte to its last, whatever is published meanwhile, and nothing is built here.
/// </summary>
internal static class FeedServing
{
    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        foreach (var form in (FeedForm[])[FeedForm.Xml, FeedForm.Table])
        {
            var address = $"/feeds/{{token:length(16,100)}}.{form.Extension}";
            app.MapMethods(address, ["GET", "HEAD"], (string token, HttpContext http) => ServeAsync(FeedAddress.Read(token), false, http)).AllowAnonymous().ExcludeFromDescription();
            app.MapMethods(address + ".gz", ["GET", "HEAD"], (string token, HttpContext http) => ServeAsync(FeedAddress.Read(token), true, http)).AllowAnonymous().ExcludeFromDescription();
        }
    }

    private static string TypeOf(ServedFeed feed) => PortalCatalog.Find(feed.Portal)!.Dialect.ContentType;

    private static async Task ServeAsync(FeedAddress at, bool asFile, HttpContext http)
    {
        var token = at.Token;
        var services = http.RequestServices;
        var (feeds, guesses, address) = (services.GetRequiredService<ServedFeeds>(), services.GetRequiredService<GuessLimit>(), http.Connection.RemoteIpAddress);
        if (!feeds.Knows(token) && guesses.IsSpent(address))
        {
            await FeedEntry.Wait(http).ExecuteAsync(http);
            return;
        }

        var feed = await feeds.FindAsync(token, http.RequestAborted);
        if (feed is null)
        {
            guesses.Count(address);
            await FeedEntry.Nothing(StatusCodes.Status404NotFound).ExecuteAsync(http);
            return;
        }

        if (feed.PartAt(at.Number) is not { } part)
        {
            await FeedEntry.Nothing(StatusCodes.Status404NotFound).ExecuteAsync(http);
            return;
        }

        var body = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var counted = new CountingStream(body.Stream);
        http.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(counted, body));
        var whole = false;
        try
        {
            await (await AnswerAsync(feed, part, asFile, http)).ExecuteAsync(http);
            await http.Response.CompleteAsync();
            whole = !http.RequestAborted.IsCancellationRequested;
        }
        catch (Exception e) when (http.RequestAborted.IsCancellationRequested && e is OperationCanceledException or IOException)
        {
            // The portal hung up: the row below says so.
        }
        finally
        {
            // Guessing is not written down: it would be a way to fill our tables.
            if (http.Response.StatusCode != StatusCodes.Status429TooManyRequests)
                services.GetRequiredService<PullLog>().Add(Pull(feed, part, http, counted.Count, whole, services.GetRequiredService<TimeProvider>()));
        }
    }

    private static async Task<IResult> AnswerAsync(ServedFeed feed, FeedPart part, bool asFile, HttpContext http)
    {
        if (http.RequestServices.GetRequiredService<FeedEntry>().Refuse(feed, http) is { } no) return no;
        // RFC 8594: whoever still comes by the old address may read until when it works.
        if (feed.OldUntil is { } until) http.Response.Headers["Sunset"] = until.ToString("R", CultureInfo.InvariantCulture);
        if (feed.Snapshot is not { } snapshot) return Later(http, "60", "This feed has not been published yet.");
        if (await http.RequestServices.GetRequiredService<FeedFiles>().GetAsync(snapshot, part) is not { } file)
            return Later(http, "1", "The version that was served a moment ago has been replaced: ask again.");
        var (tag, modified) = (new EntityTagHeaderValue($"\"{file.ETag}\""), feed.ModifiedAt(snapshot));
        http.Response.Headers.CacheControl = "private, no-cache";
        if (!HasDate(modified, http.Request.GetTypedHeaders())) http.Request.Headers.IfModifiedSince = default;
        if (asFile) return Results.File(file.Path, "application/gzip", lastModified: modified, entityTag: tag, enableRangeProcessing: true);
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (!AcceptsGzip(http.Request)) return new PlainFeed(file, TypeOf(feed), modified, tag);
        http.Response.Headers.ContentEncoding = "gzip";
        return Results.File(file.Path, TypeOf(feed), lastModified: modified, entityTag: tag, enableRangeProcessing: true);
    }

    // Neither an empty feed nor "gone": both would take adverts down.
    private static IResult Later(HttpContext http, string seconds, string why)
    {
        http.Response.Headers.RetryAfter = seconds;
        return Results.Text(why, statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    // Only the version's own date says that the portal has it: a version may be accepted, and served, long after it was built.
    private static bool HasDate(DateTimeOffset modified, RequestHeaders request) =>
        request.IfModifiedSince?.ToUnixTimeSeconds() == modified.ToUnixTimeSeconds();

    private static bool AcceptsGzip(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(e => e.Quality is not 0 && e.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase));

    private static FeedPull Pull(ServedFeed feed, FeedPart part, HttpContext http, long bytes, bool whole, TimeProvider clock) => new()
    {
        PlanId = feed.PlanId,
        CompanyId = feed.CompanyId,
        At = clock.GetUtcNow(),
        Address = http.Connection.RemoteIpAddress?.ToString(),
        Agent = Cut(http.Request.Headers.UserAgent.ToString()),
        Status = http.Response.StatusCode,
        SnapshotId = http.Response.StatusCode < 400 ? feed.Snapshot?.Id : null,
        Part = part.Number,
        Parts = part.Of,
        Bytes = bytes,
        OldAddress = feed.OldUntil is not null,
        Whole = whole,
    };

    private static string? Cut(string agent) =>
        agent.Length == 0 ? null : agent.Length <= 300 ? agent : agent[..(char.IsHighSurrogate(agent[299]) ? 299 : 300)];

    /// <summary>The feed for those who do not take gzip: inflated on the fly, with its length told.</summary>
    private sealed class PlainFeed(ServedFile file, string type, DateTimeOffset modified, EntityTagHeaderValue tag) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var headers = httpContext.Response.GetTypedHeaders();
            headers.ETag = tag;
            headers.LastModified = modified;
            if (IsUnchanged(httpContext.Request.GetTypedHeaders()))
            {
                httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }

            httpContext.Response.ContentType = type;
            httpContext.Response.ContentLength = file.PlainLength;
            if (HttpMethods.IsHead(httpContext.Request.Method)) return;
            await using var plain = new GZipStream(File.OpenRead(file.Path), CompressionMode.Decompress);
            await plain.CopyToAsync(httpContext.Response.Body, 1 << 16, httpContext.RequestAborted);
        }

        // RFC 9110 section 13.2.2: the entity tag decides where there is one.
        private bool IsUnchanged(RequestHeaders request) => request.IfNoneMatch.Count > 0
            ? request.IfNoneMatch.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(tag, useStrongComparison: false))
            : HasDate(modified, request);
    }
}
