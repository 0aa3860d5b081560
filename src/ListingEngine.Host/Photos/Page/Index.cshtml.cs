using ListingEngine.Core.Objects;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Photos.Page;

/// <summary>Photos of an object: their order, what they show, what portals get of them. Every button saves the form as it stands, then does its act.</summary>
[Needs]
[RequestFormLimits(ValueCountLimit = MostValues)]
internal sealed class IndexModel(PhotoDesk desk, PhotosQuery query, PhotoActs acts, PhotoUndo undo, PhotoAddresses addresses, PageText text) : PageModel
{
    // Of five hundred photos all that can be told.
    private const int MostValues = 20_000;

    public PhotosView View { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(long id, CancellationToken ct) => OnTheirsAsync(id, async o =>
        await ShowAsync(o, v => v with { Notice = PhotoNotice.Take(TempData) }, ct), ct);

    public Task<IActionResult> OnPostAsync(long id, CancellationToken ct) => OnTheirsAsync(id, async o =>
    {
        var sent = SentPhotos.Read(Request.Form);
        if (PhotoDesk.Fault(sent) is { } fault) return await ShowAsync(o, sent, v => v with { Fault = fault, Was = sent.Was, Fresh = sent.Fresh }, ct);
        if ((await desk.SaveAsync(id, sent, ct)).IsRefused) return await OnTheirsAsync(id, now => ShowAsync(now, sent, v => v with { IsClash = true }, ct), ct);
        if (sent.Lines.Trim().Length > 0)
        {
            var given = await addresses.TakeAsync(id, sent.Lines, ct);
            return await OnTheirsAsync(id, now => ShowAsync(now, v => v with { Given = given }, ct), ct);
        }

        if (sent.Act is { } act) return await OnTheirsAsync(id, now => DoAsync(now, act, ct), ct);
        TempData.Tell(new(text["Photos.Saved"]));
        return Redirect($"/objects/{id}");
    }, ct);

    /// <summary>Takes the last act back.</summary>
    public Task<IActionResult> OnPostUndoAsync(long id, long change, CancellationToken ct) => OnTheirsAsync(id, async _ =>
    {
        var back = await undo.RunAsync(id, change, ct);
        new PhotoNotice(text[back.IsRefused ? "Photos.UndoRefused" : "Photos.Undone"], back.Change, back.IsRefused).Keep(TempData);
        return Redirect($"/objects/{id}/photos");
    }, ct);

    /// <summary>Files that were sent at the same time come in as they are ready: now they stand as they were chosen.</summary>
    public Task<IActionResult> OnPostOrderAsync(long id, string[] url, CancellationToken ct) => OnTheirsAsync(id, async _ =>
    {
        await desk.ChangeAsync(id, photos => PhotoEdits.InOrder(photos, url), ct);
        return StatusCode(StatusCodes.Status204NoContent);
    }, ct);

    private async Task<IActionResult> DoAsync(PropertyObject o, PhotoAct act, CancellationToken ct)
    {
        if (act.Verb == PhotoVerb.Crop && o.Photos.Find(act.IsFor)?.Hash is { } hash) return Redirect($"/objects/{o.Id}/photos/{hash}/crop");
        if (act.Verb == PhotoVerb.Again)
        {
            var given = await addresses.TryAgainAsync(o.Id, [.. o.Photos.Where(act.IsFor).Select(p => p.Url)], ct);
            return await OnTheirsAsync(o.Id, now => ShowAsync(now, v => v with { Given = given }, ct), ct);
        }

        (await acts.DoAsync(o, act, ct))?.Keep(TempData);
        return Redirect($"/objects/{o.Id}/photos");
    }

    private async Task<IActionResult> OnTheirsAsync(long id, Func<PropertyObject, Task<IActionResult>> answer, CancellationToken ct)
    {
        var (o, isForbidden) = await desk.FindAsync(id, ct);
        return o is not null ? await answer(o) : isForbidden ? Forbid() : NotFound();
    }

    private Task<IActionResult> ShowAsync(PropertyObject o, Func<PhotosView, PhotosView> with, CancellationToken ct) => ShowAsync(o, o.Photos, with, ct);

    // As this person arranged them.
    private Task<IActionResult> ShowAsync(PropertyObject o, SentPhotos sent, Func<PhotosView, PhotosView> with, CancellationToken ct) =>
        ShowAsync(o, PhotoEdits.Arranged(o.Photos, sent.Photos), v => with(v with { Lines = sent.Lines }), ct);

    private async Task<IActionResult> ShowAsync(PropertyObject o, IReadOnlyList<ObjectPhoto> photos, Func<PhotosView, PhotosView> with, CancellationToken ct)
    {
        View = with(await query.ShowAsync(o, photos, ct));
        return Page();
    }
}
