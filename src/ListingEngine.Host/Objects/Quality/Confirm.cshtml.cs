using System.Globalization;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>Takes confirmations from wherever objects are shown, and takes them back.</summary>
[Needs]
internal sealed class ConfirmModel(Confirming confirming, ListingDb db, PageText text) : PageModel
{
    private const int Most = 1000;

    [BindProperty]
    public string? Next { get; set; }

    public IActionResult OnGet() => Redirect("/quality");

    /// <param name="id">The marked objects.</param>
    /// <param name="shown">All objects that stood on the page.</param>
    /// <param name="all">All of them, not the marked ones.</param>
    public async Task<IActionResult> OnPostAsync(long[] id, long[] shown, bool all, CancellationToken ct)
    {
        var ids = (all ? shown : id).Distinct().Take(Most).ToArray();
        if (ids.Length == 0) return Back(new(text["Quality.MarkSome"], "warning"));
        var confirmed = await confirming.ConfirmAsync(ids, ct);
        if (confirmed.Count == 0 && ids.Length == 1)
        {
            if (!await db.Objects.AnyAsync(o => o.Id == ids[0], ct)) return NotFound();
            return confirmed.NotTheirs > 0 ? Forbid() : Back(new(text["Quality.NothingToConfirm"], "warning"));
        }

        if (confirmed.Count > 0) TempData[Undo.Key] = new Undo(confirmed.Count, confirmed.At).ToString();
        if (confirmed.NotTheirs > 0) TempData.Tell(new(text.Count("Quality.NotTheirs", confirmed.NotTheirs), "warning"));
        return LocalRedirect(Link.Local(Next ?? "/quality"));
    }

    public async Task<IActionResult> OnPostUndoAsync(string? at, CancellationToken ct)
    {
        if (!DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)) return BadRequest();
        return Back(new(text.Count("Quality.TakenBack", await confirming.TakeBackAsync(moment, ct)), "info"));
    }

    private LocalRedirectResult Back(Message message)
    {
        TempData.Tell(message);
        return LocalRedirect(Link.Local(Next ?? "/quality"));
    }
}
