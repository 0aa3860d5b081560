using ListingEngine.Host.Data;

namespace ListingEngine.Host.People.Files;

/// <summary>Serves logos and portraits to everybody: portals show them beside adverts.</summary>
internal static class FilesAddress
{
    public static void MapFiles(this IEndpointRouteBuilder app) => app.MapGet("/files/{name}", Serve).AllowAnonymous().ExcludeFromDescription();

    private static IResult Serve(string name, FileShelf shelf, HttpResponse response)
    {
        if (shelf.Find(name) is not { } file) return Results.NotFound();
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.XContentTypeOptions = "nosniff";
        // Opened by itself a drawing is a document: it runs nothing and loads nothing.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        return Results.File(file.Path, file.Type);
    }
}
