using System.Globalization;
using System.Text.Json;
using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;

namespace ListingEngine.Host.Presentations.Page;

/// <summary>
/// What the client's page sends back: likes and how long which object was looked at. The secret in the address is all that lets them in; a
/// site that does not know it cannot send them, so they need no token of a form, and no cookie with it.
/// </summary>
internal static class Answers
{
    /// <summary>What the page is told when it is shown again behind a like, which is no opening.</summary>
    public const string Liked = "liked";

    private const int MostBody = 8192, MostSeconds = 900;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/p/{token}/like", LikeAsync).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
        app.MapPost("/p/{token}/looked", LookedAsync).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
    }

    private static async Task<IResult> LikeAsync(string token, HttpRequest request, PresentationDoor door, Client client, GuessLimit guesses, CancellationToken ct)
    {
        if (await BehindAsync(token, request.HttpContext, door, guesses, ct) is not { } behind) return Results.StatusCode(StatusCodes.Status404NotFound);
        if (request.ContentLength is null or > MostBody || !request.HasFormContentType) return Results.BadRequest();
        var form = await request.ReadFormAsync(ct);
        if (!long.TryParse(form["object"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) || !behind.Presentation.Items.Exists(i => i.ObjectId == id))
            return Results.BadRequest();
        if (!client.IsOffice && await door.HasRoomAsync(behind.Link, ct)) await door.NoteAsync(behind.Link, form["on"] == "0" ? SignKind.Unliked : SignKind.Liked, ct, id);
        return request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)
            ? Results.Redirect($"{PresentationAddress.Page(token)}?answered={(form["on"] == "0" ? "unliked" : Liked)}#o{id}") : Results.NoContent();
    }

    private static async Task<IResult> LookedAsync(string token, HttpRequest request, PresentationDoor door, Client client, ListingDb db, GuessLimit guesses, CancellationToken ct)
    {
        if (await BehindAsync(token, request.HttpContext, door, guesses, ct) is not { } behind) return Results.StatusCode(StatusCodes.Status404NotFound);
        if (request.ContentLength is null or > MostBody || await ReadAsync(request, ct) is not { } seconds) return Results.BadRequest();
        if (client.IsOffice || !await door.HasRoomAsync(behind.Link, ct)) return Results.NoContent();
        foreach (var item in behind.Presentation.Items)
        {
            if (seconds.TryGetValue(item.ObjectId.ToString(CultureInfo.InvariantCulture), out var looked) && looked > 0)
                door.Note(behind.Link, SignKind.Looked, item.ObjectId, Math.Min(looked, MostSeconds));
        }

        await db.SaveChangesAsync(ct);
        return Results.NoContent();
    }

    // Seconds by the numbers of objects: {"5":12}.
    private static async Task<Dictionary<string, int>?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, ListingJson.Plain.DictionaryStringInt32, ct);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<Behind?> BehindAsync(string token, HttpContext http, PresentationDoor door, GuessLimit guesses, CancellationToken ct)
    {
        if (await door.FindAsync(token, ct) is { } behind) return behind.IsOver ? null : behind;
        guesses.Count(http.Connection.RemoteIpAddress);
        return null;
    }
}
