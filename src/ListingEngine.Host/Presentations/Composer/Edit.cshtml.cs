using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Presentations.Pdf;
using ListingEngine.Host.Web;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>The composer: objects and options at the left, the page that clients will see at the right, and what they did with it below.</summary>
[Needs(Rights.MakePresentations)]
[RequestFormLimits(ValueCountLimit = MostValues)]
internal sealed class EditModel(
    ComposerDesk composer, PreviewDesk previews, PresentationDesk desk, ObjectFinder finder, AttentionQuery attention, Press press, TimeProvider clock, PageText text) : PageModel
{
    // Of two hundred objects all their photos.
    private const int MostValues = 120_000;

    public ComposerView View { get; private set; } = null!;

    public RecipientsView Recipients { get; private set; } = null!;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The link that is for anybody, while it works.</summary>
    public PresentationLink? Open => View.Saved.ArchivedAt is null ? Recipients.Links.FirstOrDefault(l => l.Name is null && !l.IsOver(Now)) : null;

    public Task<IActionResult> OnGetAsync(long id, CancellationToken ct) => OnTheirsAsync(id, async p =>
    {
        // What is composed is soon printed.
        press.Warm();
        return await ShowAsync(await composer.OpenAsync(p, ct), ct);
    }, ct);

    public Task<IActionResult> OnPostAsync(long id, CancellationToken ct) => OnTheirsAsync(id, async p =>
    {
        if (await composer.SaveAsync(p, Request.Form, ct) is { } again)
        {
            Response.StatusCode = again.OvertakenAt is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
            return await ShowAsync(again, ct);
        }

        TempData.Tell(new(text["Pres.Saved"]));
        TempData["saved-presentation"] = $"/presentations/{id}:";
        return Redirect($"/presentations/{id}");
    }, ct);

    /// <summary>The form after what a button of it does.</summary>
    public Task<IActionResult> OnPostDrawAsync(long id, CancellationToken ct) => OnTheirsAsync(id, async p =>
    {
        var view = await composer.RedrawAsync(p, Request.Form, ct);
        return Request.Headers.ContainsKey("HX-Request") ? Partial("/Presentations/Composer/_Fields.cshtml", view) : await ShowAsync(view, ct);
    }, ct);

    /// <summary>The page that clients see now.</summary>
    public Task<IActionResult> OnGetPreviewAsync(long id, CancellationToken ct) => OnTheirsAsync(id, p => PreviewAsync(p, ct), ct);

    /// <summary>The page that clients would see if the form were saved.</summary>
    public Task<IActionResult> OnPostPreviewAsync(long id, CancellationToken ct) =>
        OnTheirsAsync(id, async p => await PreviewAsync(await composer.DraftAsync(p, Request.Form, ct), ct), ct);

    /// <summary>Objects to add.</summary>
    public Task<IActionResult> OnGetFindAsync(long id, string? find, CancellationToken ct) => OnTheirsAsync(id, async p =>
        Partial("/Presentations/Composer/_Found.cshtml", new FoundView(p.Id, find, await finder.FindAsync(find, ct))), ct);

    public Task<IActionResult> OnPostLinkAsync(long id, string? name, int? days, CancellationToken ct) => OnTheirsAsync(id, async _ =>
    {
        var outcome = await desk.AddLinkAsync(id, name, Until(days), ct);
        TempData.Tell(outcome is PresentationOutcome.Faulty { Fault: var fault } ? new(text.In(fault.Says), "danger") : new(text["Pres.LinkMade"]));
        return Redirect($"/presentations/{id}#recipients");
    }, ct);

    public Task<IActionResult> OnPostRevokeAsync(long id, long link, CancellationToken ct) => OnTheirsAsync(id, async _ =>
    {
        if (await desk.RevokeLinkAsync(id, link, ct) is not PresentationOutcome.Linked) return NotFound();
        TempData.Tell(new(text["Pres.LinkRevoked"]));
        return Redirect($"/presentations/{id}#recipients");
    }, ct);

    /// <summary>The same address works again, or longer.</summary>
    public Task<IActionResult> OnPostRenewAsync(long id, long link, int? days, CancellationToken ct) => OnTheirsAsync(id, async _ =>
    {
        if (await desk.RenewLinkAsync(id, link, Until(days), ct) is not PresentationOutcome.Linked) return NotFound();
        TempData.Tell(new(text["Pres.LinkRenewed"]));
        return Redirect($"/presentations/{id}#recipients");
    }, ct);

    private async Task<IActionResult> PreviewAsync(Presentation presentation, CancellationToken ct)
    {
        PageHeaders.AllowFraming(HttpContext);
        return Partial("/Presentations/Composer/_Preview.cshtml", await previews.DrawAsync(presentation, ct));
    }

    private DateTimeOffset? Until(int? days) => days is > 0 and <= 3650 ? clock.GetStoredNow().AddDays(days.Value) : null;

    private async Task<IActionResult> OnTheirsAsync(long id, Func<Presentation, Task<IActionResult>> answer, CancellationToken ct) =>
        await composer.FindAsync(id, ct) is { } found ? await answer(found) : NotFound();

    private async Task<IActionResult> ShowAsync(ComposerView view, CancellationToken ct)
    {
        (View, Recipients) = (view, await attention.RunAsync(view.Saved.Id, ct));
        PageHeaders.AllowFrames(HttpContext);
        return Page();
    }
}

/// <summary>Objects that were found to be added.</summary>
internal sealed record FoundView(long PresentationId, string? Question, IReadOnlyList<PropertyObject> Objects);
