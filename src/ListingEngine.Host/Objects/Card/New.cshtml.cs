using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Objects.Card;

/// <summary>The form of an object that is not there yet.</summary>
[Needs(Rights.CreateObjects)]
internal sealed class NewModel(FormDesk desk, PageText text) : PageModel
{
    public FormView Form { get; private set; } = null!;

    public async Task OnGetAsync(string? kind, string? deal, CancellationToken ct)
    {
        var o = desk.Blank();
        (o.Kind, o.Deal) = (EnumNames<ObjectKind>.Find(kind ?? "") ?? default, EnumNames<Deal>.Find(deal ?? "") ?? default);
        Form = await desk.OpenAsync(null, o, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (o, form) = await desk.CreateAsync(Request.Form, ct);
        if (form.IsWrong)
        {
            Form = await desk.ShowAgainAsync(null, o, form, Request.Form, ct);
            return Page();
        }

        TempData.Tell(new(text.Say("Card.Created", o.Id), Link: $"/objects/{o.Id}/photos", LinkText: text["Card.PhotosAdd"]));
        TempData[CardModel.SavedKey] = "/objects/new";
        return Redirect($"/objects/{o.Id}");
    }

    public async Task<IActionResult> OnPostDrawAsync(CancellationToken ct)
    {
        Form = await desk.RedrawAsync(null, desk.Blank(), Request.Form, ct);
        return Request.Headers.ContainsKey("HX-Request") ? Partial("_Fields", Form) : Page();
    }

    public async Task<IActionResult> OnPostCheckAsync(CancellationToken ct) =>
        Partial("_Advice", await desk.RedrawAsync(null, desk.Blank(), Request.Form, ct));
}
