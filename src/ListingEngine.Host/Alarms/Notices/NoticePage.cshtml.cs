using ListingEngine.Core.Objects;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Alarms.Notices;

/// <summary>The form of one notice.</summary>
[Needs(Rights.RunPlans)]
internal sealed class NoticePageModel(NoticeDesk desk, PageText text) : PageModel
{
    public const string SecretKey = "notice-secret";

    [BindProperty(SupportsGet = true)]
    public long? Id { get; set; }

    [BindProperty]
    public NoticeForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Id is not { } id) return Page();
        if (await desk.FindAsync(id, ct) is not { } notice) return NotFound();
        Form = new() { Way = notice.Way, Address = notice.Address, Kinds = notice.Kinds, Language = notice.Language };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ModelState.Clear();
        foreach (var (field, key) in Form.Problems()) ModelState.AddModelError($"{nameof(Form)}.{field}", text[key]);
        if (!ModelState.IsValid) return Page();
        var hadSecret = Id is { } id && await desk.FindAsync(id, ct) is { Secret: not null };
        if (await desk.SaveAsync(Id, Form, ct) is not { } notice) return NotFound();
        if (!hadSecret && notice.Secret is { } secret) TempData[SecretKey] = secret;
        TempData.Tell(new(text.Say("Notice.Saved", notice.Address)));
        return Redirect("/settings/notices");
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        if (Id is not { } id || await desk.RemoveAsync(id, ct) is not { } removed) return NotFound();
        TempData.Tell(new(text.Say("Notice.Removed", removed.Address)));
        return Redirect("/settings/notices");
    }

    /// <summary>What to mend in that field, or null.</summary>
    public string? Problem(string field) => ModelState.TryGetValue($"{nameof(Form)}.{field}", out var state) ? state.Errors.FirstOrDefault()?.ErrorMessage : null;
}
