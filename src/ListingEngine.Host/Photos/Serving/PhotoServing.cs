using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Shelf;

namespace ListingEngine.Host.Photos.Serving;

/// <summary>
/// What browsers and portals fetch, and everybody may. What lies at an address never changes, so a file of this machine answers without a question
/// to the database. Nearly all of it goes by <see cref="PictureLane"/>; here is every other way: what is not made yet, parts, conditions.
/// </summary>
internal static class PhotoServing
{
    public const string Caching = "public, max-age=31536000, immutable", Policy = "default-src 'none'";

    /// <summary>The pipeline behind routing is left out.</summary>
    public static void MapPictures(this IEndpointRouteBuilder app) =>
        app.MapMethods(PhotoAddress.Prefix + "{**picture}", ["GET", "HEAD"], ServeAsync).AllowAnonymous().ExcludeFromDescription().ShortCircuit();

    private static async Task ServeAsync(HttpContext http, IPictureShelf shelf, Derivatives derivatives)
    {
        if (AskedPicture.Of(http.Request.RouteValues["picture"] as string) is not { } asked
            || (await shelf.FileAsync(asked.Key, http.RequestAborted) ?? await derivatives.FileAsync(asked.Hash, asked.Name, asked.Key)) is not { } file)
        {
            await Results.Text("There is no such picture.", statusCode: StatusCodes.Status404NotFound).ExecuteAsync(http);
            return;
        }

        http.Response.Headers.CacheControl = Caching;
        http.Response.Headers.ContentSecurityPolicy = Policy;
        await Results.File(file, asked.Name.ContentType, entityTag: new(asked.Tag(new FileInfo(file).Length)), enableRangeProcessing: true).ExecuteAsync(http);
    }
}
