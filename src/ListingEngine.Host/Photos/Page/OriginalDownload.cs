using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Photos.Shelf;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace ListingEngine.Host.Photos.Page;

/// <summary>The file of a photo as it was given, for those who may edit its object. It may hold what no derivative does, such as a place on earth.</summary>
internal static class OriginalDownload
{
    public static void MapOriginals(this IEndpointRouteBuilder app) =>
        app.MapGet("/objects/{id:long}/photos/{hash}/original", SendAsync).NeedsNoRight().ExcludeFromDescription();

    private static async Task<IResult> SendAsync(long id, string hash, HttpContext http, PhotoDesk desk, ListingDb db, IPictureShelf shelf, CancellationToken ct)
    {
        var (o, isForbidden) = await desk.FindAsync(id, ct);
        if (o is null) return isForbidden ? Results.Forbid() : Results.NotFound();
        if (o.Photos.All(p => p.Hash != hash) || await db.Pictures.AsNoTracking().SingleOrDefaultAsync(p => p.Hash == hash, ct) is not { } picture
            || await shelf.FindAsync(ShelfKeys.Original(hash), ct) is not { } content) return Results.NotFound();
        (http.Response.Headers.XContentTypeOptions, http.Response.Headers[HeaderNames.CacheControl]) = ("nosniff", "no-store");
        return Results.File(content, "application/octet-stream", NameOf(picture, o.Photos.FindIndex(p => p.Hash == hash) + 1));
    }

    // What was turned or cropped may be of another format than its name says.
    private static string NameOf(Picture picture, int place)
    {
        var extension = picture.Format == PictureFormat.Jpeg ? "jpg" : picture.Format.ToString().ToLowerInvariant();
        var name = Path.GetFileNameWithoutExtension(picture.Name);
        return $"{(string.IsNullOrWhiteSpace(name) ? $"{place:00}" : name)}.{extension}";
    }
}
