using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Photos.Page;

/// <summary>Cuts a part out of one photo, by frame or by numbers.</summary>
[Needs]
internal sealed class CropModel(PhotoDesk desk, Remaking remaking, PageText text) : PageModel
{
    [BindProperty]
    public int Left { get; set; }

    [BindProperty]
    public int Top { get; set; }

    [BindProperty]
    public int Width { get; set; }

    [BindProperty]
    public int Height { get; set; }

    public ObjectPhoto Photo { get; private set; } = null!;

    public long ObjectId { get; private set; }

    public int At { get; private set; }

    public string? Fault { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, string hash, CancellationToken ct)
    {
        if (await RefuseAsync(id, hash, ct) is { } refused) return refused;
        (Width, Height) = (Photo.Width ?? 0, Photo.Height ?? 0);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, string hash, CancellationToken ct)
    {
        if (await RefuseAsync(id, hash, ct) is { } refused) return refused;
        var crop = new Crop(Left, Top, Width, Height);
        if (!ModelState.IsValid || !crop.FitsIn(Photo.Width ?? 0, Photo.Height ?? 0)) return Again(text.Say("Photos.CropWrong", Photo.Width ?? 0, Photo.Height ?? 0, Crop.Smallest));
        if (await remaking.CropAsync(hash, crop, ct) is not { } part) return Again(text.Count("Photos.NotMade", 1));
        var change = await desk.ChangeAsync(id, photos => photos.ConvertAll(p => p.Url == Photo.Url && p.Hash == hash ? p.Of(part) : p), ct);
        (change.IsRefused ? new PhotoNotice(text["Photos.Busy"], IsTrouble: true) : new(text["Photos.Cropped"], change.Change)).Keep(TempData);
        return Redirect($"/objects/{id}/photos");
    }

    private async Task<IActionResult?> RefuseAsync(long id, string hash, CancellationToken ct)
    {
        var (o, isForbidden) = await desk.FindAsync(id, ct);
        if (o is null) return isForbidden ? Forbid() : NotFound();
        (ObjectId, At) = (id, o.Photos.FindIndex(p => p.Hash == hash));
        if (At < 0) return NotFound();
        Photo = o.Photos[At];
        return null;
    }

    private PageResult Again(string fault)
    {
        (Fault, Response.StatusCode) = (fault, StatusCodes.Status422UnprocessableEntity);
        return Page();
    }
}
