using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Objects.Card;

/// <summary>The form of an object.</summary>
[Needs]
internal sealed class EditModel(FormDesk desk, CompanyScope scope, PageText text) : PageModel
{
    public FormView Form { get; private set; } = null!;

    public PropertyObject Object { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct)
    {
        if (await RefuseAsync(id, ct) is { } refused) return refused;
        Form = await desk.OpenAsync(id, Object, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken ct)
    {
        if (await RefuseAsync(id, ct) is { } refused) return refused;
        if (await desk.SaveAsync(id, Request.Form, ct) is not var (o, form)) return NotFound();
        Object = o;
        if (form.IsWrong)
        {
            Form = await desk.ShowAgainAsync(id, o, form, Request.Form, ct);
            return Page();
        }

        TempData.Tell(form.Touched.Count == 0 ? new(text["Card.NothingChanged"], "info") : new(text["Card.Saved"]));
        TempData[CardModel.SavedKey] = $"/objects/{id}/edit";
        return Redirect($"/objects/{id}");
    }

    public async Task<IActionResult> OnPostDrawAsync(long id, CancellationToken ct)
    {
        if (await RefuseAsync(id, ct) is { } refused) return refused;
        Form = await desk.RedrawAsync(id, Object, Request.Form, ct);
        return Request.Headers.ContainsKey("HX-Request") ? Partial("_Fields", Form) : Page();
    }

    public async Task<IActionResult> OnPostCheckAsync(long id, CancellationToken ct) =>
        await RefuseAsync(id, ct) ?? Partial("_Advice", await desk.RedrawAsync(id, Object, Request.Form, ct));

    private async Task<IActionResult?> RefuseAsync(long id, CancellationToken ct)
    {
        if (await desk.FindAsync(id, ct) is not { } o) return NotFound();
        Object = o;
        return scope.Who.MayEdit(o) ? null : Forbid();
    }
}
