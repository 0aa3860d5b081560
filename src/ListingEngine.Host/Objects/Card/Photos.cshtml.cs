using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Card;

/// <summary>Photos of an object: by address, in order, with their kinds.</summary>
[Needs]
internal sealed class PhotosModel(PhotoDesk desk, ListingDb db, CompanyScope scope, PageText text) : PageModel
{
    private static readonly string[] Steps = ["up", "down", "first", "remove"];

    public PhotoView View { get; private set; } = null!;

    public FieldWords Words { get; } = new(text);

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct)
    {
        var (o, refused) = await FindAsync(id, ct);
        return o is null ? refused! : Show(PhotoDesk.Open(o));
    }

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken ct)
    {
        var (o, refused) = await FindAsync(id, ct);
        if (o is null) return refused!;
        if (await desk.SaveAsync(o, Request.Form, ct) is { } again) return Show(again);
        var isStep = Request.Form["add"].ToString().Trim().Length > 0 || Steps.Any(s => Request.Form.ContainsKey(s));
        TempData.Tell(new(text["Card.PhotosSaved"]));
        return Redirect(isStep ? $"/objects/{id}/photos" : $"/objects/{id}");
    }

    private async Task<(PropertyObject? Object, IActionResult? Refused)> FindAsync(long id, CancellationToken ct)
    {
        var o = await db.Objects.SingleOrDefaultAsync(x => x.Id == id, ct);
        return o is null ? (null, NotFound()) : scope.Who.MayEdit(o) ? (o, null) : (null, Forbid());
    }

    private PageResult Show(PhotoView view)
    {
        View = view;
        PageHeaders.AllowPictures(HttpContext, [.. PictureHosts.Of(view.Photos)]);
        return Page();
    }
}
