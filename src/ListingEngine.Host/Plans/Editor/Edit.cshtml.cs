using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>A plan in its editor: on the left what it says, on the right what saving it would do.</summary>
[Needs(Rights.SeePlans)]
internal class EditPlanModel(EditorDesk editor, PlanRoom room, PlanDesk plans, PlanPins pins, CompanyScope scope, PageText text) : PageModel
{
    public EditorView View { get; private set; } = null!;

    /// <summary>Null while the plan is not saved.</summary>
    public RoomView? Room { get; private set; }

    private bool IsPart => Request.Headers.ContainsKey("HX-Request");

    /// <param name="id">The plan; null for one that is to be made.</param>
    /// <param name="copy">The plan that the new one copies.</param>
    /// <param name="portal">Where the new one goes.</param>
    /// <param name="example">Which of the portal's examples it is.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IActionResult> OnGetAsync([FromRoute] long? id, long? copy, string? portal, string? example, CancellationToken ct)
    {
        if (await SavedAsync(id, ct) is not { } found) return NotFound();
        if ((found.Plan ?? await BlankAsync(copy, portal, example, ct)) is not { } shown) return NotFound();
        View = await editor.OpenAsync(found.Plan, shown, ct);
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] long? id, CancellationToken ct)
    {
        if (!scope.Who.Has(Rights.RunPlans)) return Forbid();
        if (await SavedAsync(id, ct) is not { } found) return NotFound();
        var (plan, again) = await editor.SaveAsync(found.Plan, Request.Form, ct);
        if (again is not null)
        {
            View = again;
            return await ShowAsync(ct);
        }

        if (plan is null) return NotFound();
        TempData.Tell(new(text[plan.IsOn ? "Editor.Saved" : "Editor.SavedOff"]));
        TempData["saved-plan"] = id is null ? "/plans/new:" : $"/plans/{id}:";
        return Redirect($"/plans/{plan.Id}");
    }

    public async Task<IActionResult> OnPostDrawAsync([FromRoute] long? id, CancellationToken ct)
    {
        if (await SavedAsync(id, ct) is not { } found) return NotFound();
        View = await editor.RedrawAsync(found.Plan, Request.Form, ct);
        return IsPart ? Partial("/Plans/Editor/_Fields.cshtml", View) : await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostPreviewAsync([FromRoute] long? id, CancellationToken ct)
    {
        if (await SavedAsync(id, ct) is not { } found) return NotFound();
        View = await editor.TryAsync(found.Plan, Request.Form, withFields: !IsPart, ct);
        return IsPart ? Partial("/Plans/Editor/_Preview.cshtml", View) : await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostOfferAsync([FromRoute] long? id, CancellationToken ct)
    {
        if (await SavedAsync(id, ct) is not { } found) return NotFound();
        return Partial("/Plans/Editor/_Offer.cshtml", await editor.OfferAsync(found.Plan, Request.Form, ct));
    }

    public async Task<IActionResult> OnPostPinAsync([FromRoute] long id, string? objects, bool isIn, string? why, CancellationToken ct)
    {
        if (!scope.Who.Has(Rights.RunPlans)) return Forbid();
        if (await editor.FindAsync(id, ct) is not { } plan) return NotFound();
        TempData.Tell(await room.PinAsync(plan, objects ?? "", isIn, why, ct));
        return Redirect($"/plans/{id}#pins");
    }

    public async Task<IActionResult> OnPostUnpinAsync([FromRoute] long id, long objectId, CancellationToken ct)
    {
        if (!scope.Who.Has(Rights.RunPlans)) return Forbid();
        if (await editor.FindAsync(id, ct) is null) return NotFound();
        TempData.Tell(await pins.RemoveAsync(id, objectId, ct) ? new(text.Say("Editor.Unpinned", objectId)) : new(text["Editor.NoPin"], "warning"));
        return Redirect($"/plans/{id}#pins");
    }

    public async Task<IActionResult> OnPostDeleteAsync([FromRoute] long id, CancellationToken ct)
    {
        if (!scope.Who.Has(Rights.RunPlans)) return Forbid();
        if (await editor.FindAsync(id, ct) is not { } plan) return NotFound();
        await plans.DeleteAsync(id, ct);
        TempData.Tell(new(text.Say("Editor.Deleted", plan.Name)));
        return Redirect("/plans");
    }

    private async Task<MediaPlan?> BlankAsync(long? copy, string? portal, string? example, CancellationToken ct)
    {
        if (copy is { } id) return await editor.FindAsync(id, ct) is { } copied ? PlanExamples.Copy(copied, text.Say("Editor.CopyOf", copied.Name)) : null;
        var to = PortalCatalog.Find(portal ?? "") ?? PortalCatalog.All[0];
        return PlanExamples.Find(example) is { } found ? found.Make(to, text.In(found.Name)) : PlanExamples.Blank(to);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (View.Saved is { } plan) Room = await room.OfAsync(plan, ct);
        return Page();
    }

    private async Task<(MediaPlan? Plan, bool IsNew)?> SavedAsync(long? id, CancellationToken ct) =>
        id is not { } number ? (null, true) : await editor.FindAsync(number, ct) is { } plan ? (plan, false) : null;
}
