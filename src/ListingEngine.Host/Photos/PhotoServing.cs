using System.Globalization;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Shelf;

namespace ListingEngine.Host.Photos;

/// <summary>
/// What browsers and portals fetch, and everybody may. What lies at an address never changes, so a file of this machine answers without a question
/// to the database.
/// </summary>
internal static class PhotoServing
{
    // Nearly every picture is sent in one piece.
    private const int Portion = 1 << 18;

    /// <summary>The fast way: a whole picture that lies on this machine is sent before anything else looks at the request.</summary>
    public static void UsePictures(this WebApplication app)
    {
        var shelf = app.Services.GetRequiredService<IPictureShelf>();
        app.Use(async (http, next) =>
        {
            if (http.Request.Path.Value is { } path && path.StartsWith(PhotoAddress.Prefix, StringComparison.Ordinal) && IsPlain(http.Request)
                && Asked.Of(path.AsSpan(PhotoAddress.Prefix.Length)) is { } asked && await shelf.FileAsync(asked.Key, http.RequestAborted) is { } file)
                await SendAsync(file, asked, http);
            else await next(http);
        });
    }

    /// <summary>All other ways: what is not made yet, parts, conditions. The pipeline behind routing is left out here too.</summary>
    public static void MapPictures(this IEndpointRouteBuilder app) =>
        app.MapMethods(PhotoAddress.Prefix + "{**picture}", ["GET", "HEAD"], ServeAsync).AllowAnonymous().ExcludeFromDescription().ShortCircuit();

    private static async Task ServeAsync(HttpContext http, IPictureShelf shelf, Derivatives derivatives)
    {
        if (Asked.Of(http.Request.RouteValues["picture"] as string) is not { } asked
            || (await shelf.FileAsync(asked.Key, http.RequestAborted) ?? await derivatives.FileAsync(asked.Hash, asked.Name, asked.Key)) is not { } file)
        {
            await Results.Text("There is no such picture.", statusCode: StatusCodes.Status404NotFound).ExecuteAsync(http);
            return;
        }

        Tell(http.Response);
        await Results.File(file, asked.Name.ContentType, entityTag: new(asked.Tag(new FileInfo(file).Length)), enableRangeProcessing: true).ExecuteAsync(http);
    }

    /// <summary>The whole picture and no conditions: what nearly everybody asks.</summary>
    private static bool IsPlain(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Headers is var h
        && h.Range.Count + h.IfNoneMatch.Count + h.IfMatch.Count + h.IfModifiedSince.Count + h.IfUnmodifiedSince.Count + h.IfRange.Count == 0;

    private static async Task SendAsync(string path, Asked asked, HttpContext http)
    {
        using var file = File.OpenHandle(path);
        var (length, response) = (RandomAccess.GetLength(file), http.Response);
        Tell(response);
        response.ContentType = asked.Name.ContentType;
        response.ContentLength = length;
        response.Headers.ETag = asked.Tag(length);
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

    private static void Tell(HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'";
    }

    /// <summary>An address that may lead to a picture.</summary>
    /// <param name="Key">Where on the shelf it would lie.</param>
    private readonly record struct Asked(string Hash, PictureName Name, string Key)
    {
        private const int HashLength = 64;

        public static Asked? Of(ReadOnlySpan<char> address)
        {
            if (address.Length <= HashLength || address[HashLength] != '/' || !PhotoAddress.IsHash(address[..HashLength])) return null;
            var (hash, file) = (address[..HashLength].ToString(), address[(HashLength + 1)..].ToString());
            return PictureName.Find(file) is { } name ? new(hash, name, ShelfKeys.Derivative(hash, file)) : null;
        }

        // The length tells apart what another release of libvips makes of the same picture.
        public string Tag(long length) => string.Create(CultureInfo.InvariantCulture, $"\"{Hash.AsSpan(0, 32)}-{Name.Recipe.Name}{Name.Watermark}-{length:x}\"");
    }
}
