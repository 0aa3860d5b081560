using ListingEngine.Host.Gate;
using ListingEngine.Host.Photos.Uploads;
using ListingEngine.Host.Web.Forms;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Photos.Page;

/// <summary>
/// Takes files for the photos of an object, read as they come, and says what became of each: to the page's script, which sends them one by one,
/// or as a page of its own.
/// </summary>
[Needs]
[UnreadForm]
[IgnoreAntiforgeryToken]
internal sealed class UploadModel(PhotoDesk desk, PhotosQuery query, PhotoUpload upload, UploadedFiles files, FormToken token, PageText text) : PageModel
{
    public PhotosView View { get; private set; } = null!;

    /// <summary>Photos that came just now.</summary>
    public IReadOnlyList<PhotoTile> Fresh { get; private set; } = [];

    public string? Fault { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct) => await OpenAsync(id, ct) is { } refused ? refused : Page();

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken ct)
    {
        try
        {
            var isKnown = await token.IsKnownAsync(HttpContext);
            if (await OpenAsync(id, ct) is { } refused) return refused;
            var sent = files.ReadAsync(Request, isKnown ? null : section => token.ReadAsync(HttpContext, section, ct), ct);
            return await upload.RunAsync(id, sent, text.Language, ct) is { } answer ? await TellAsync(id, answer, ct) : NotFound();
        }
        catch (AntiforgeryValidationException)
        {
            return BadRequest();
        }
        catch (BadHttpRequestException e)
        {
            // Nobody reads the rest of the body.
            Response.Headers.Connection = "close";
            (Response.StatusCode, Fault) = (e.StatusCode, text[e.StatusCode == StatusCodes.Status413PayloadTooLarge ? "Photos.UploadTooLarge" : "Photos.Lost"]);
            return Page();
        }
    }

    private async Task<IActionResult?> OpenAsync(long id, CancellationToken ct)
    {
        var (o, isForbidden) = await desk.FindAsync(id, ct);
        if (o is null) return isForbidden ? Forbid() : NotFound();
        View = await query.ShowAsync(o, o.Photos, ct);
        return null;
    }

    private async Task<IActionResult> TellAsync(long id, UploadAnswer answer, CancellationToken ct)
    {
        if (await OpenAsync(id, ct) is { } refused) return refused;
        var added = answer.Photos.Where(p => p.Problem is null).Select(p => p.Url).ToHashSet();
        Fresh = [.. View.Tiles.Where(t => added.Contains(t.Photo.Url))];
        View = View with { Given = [.. answer.Photos.Select(p => new GivenLine(p.Name, EndOf(p), p.Message ?? text["Photos.Taken"]))] };
        if (Request.Headers.ContainsKey("HX-Request")) return Partial("_Taken", this);
        Fault = answer.Photos.Count == 0 ? text["Photos.NoFile"] : null;
        return Page();
    }

    private static GivenEnd EndOf(UploadedPhoto photo) =>
        photo.Problem is null ? GivenEnd.Taken : photo.Problem == nameof(UploadProblem.Double) ? GivenEnd.Double : GivenEnd.Refused;
}
