using System.Globalization;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Shelf;
using Microsoft.Net.Http.Headers;

namespace ListingEngine.Host.Photos;

/// <summary>
/// What browsers and portals fetch. What lies at an address never changes, so a file of this machine answers without a question to the database,
/// and without the pipeline behind routing: everybody may come.
/// </summary>
internal static class PhotoServing
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string Alone = "default-src 'none'";

    // Of large files so much at a time.
    private const int Portion = 1 << 16;

    public static void MapPictures(this IEndpointRouteBuilder app) =>
        app.MapMethods(PhotoAddress.Prefix + "{hash:length(64)}/{file:maxlength(40)}", ["GET", "HEAD"], ServeAsync).AllowAnonymous().ExcludeFromDescription().ShortCircuit();

    private static async Task ServeAsync(HttpContext http)
    {
        var (hash, file) = ((string)http.Request.RouteValues["hash"]!, (string)http.Request.RouteValues["file"]!);
        if (!PhotoAddress.IsHash(hash) || PictureName.Find(file) is not { } name || await FindAsync(hash, name, file, http.RequestServices) is not { } path)
        {
            await Results.Text("There is no such picture.", statusCode: StatusCodes.Status404NotFound).ExecuteAsync(http);
            return;
        }

        var headers = http.Response.Headers;
        headers.CacheControl = Forever;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = Alone;
        if (IsPlain(http.Request)) await SendAsync(path, hash, name, http);
        else await Results.File(path, name.ContentType, entityTag: new(Tag(hash, name, new FileInfo(path).Length)), enableRangeProcessing: true).ExecuteAsync(http);
    }

    private static async ValueTask<string?> FindAsync(string hash, PictureName name, string file, IServiceProvider services)
    {
        var key = ShelfKeys.Derivative(hash, file);
        return await services.GetRequiredService<IPictureShelf>().FileAsync(key, CancellationToken.None)
            ?? await services.GetRequiredService<Derivatives>().FileAsync(hash, name, key);
    }

    /// <summary>The whole file and no conditions: what nearly everybody asks.</summary>
    private static bool IsPlain(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Headers is var h
        && h.Range.Count + h.IfNoneMatch.Count + h.IfMatch.Count + h.IfModifiedSince.Count + h.IfUnmodifiedSince.Count + h.IfRange.Count == 0;

    private static async Task SendAsync(string path, string hash, PictureName name, HttpContext http)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        var response = http.Response;
        response.ContentType = name.ContentType;
        response.ContentLength = length;
        response.Headers.ETag = Tag(hash, name, length);
        response.Headers.AcceptRanges = "bytes";
        for (long at = 0; at < length;)
        {
            var count = RandomAccess.Read(file, response.BodyWriter.GetSpan((int)Math.Min(Portion, length - at)), at);
            if (count == 0) break;
            response.BodyWriter.Advance(count);
            at += count;
            if ((await response.BodyWriter.FlushAsync(http.RequestAborted)).IsCompleted) break;
        }
    }

    // The length tells apart what another release of libvips makes of the same picture.
    private static string Tag(string hash, PictureName name, long length) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{hash.AsSpan(0, 32)}-{name.Recipe.Name}{name.Watermark}-{length:x}\"");
}
