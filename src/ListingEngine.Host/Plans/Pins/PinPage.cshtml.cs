using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Plans.Pins;

/// <summary>Forces one object into a plan, keeps it out, or leaves it to the plan's lines.</summary>
[Needs(Rights.RunPlans)]
internal sealed class PinPageModel(ListingDb db, PlanPins pins, PageText text) : PageModel
{
    /// <summary>Where to go back to.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public MediaPlan Plan { get; private set; } = null!;

    public long Number { get; private set; }

    public string Place { get; private set; } = "";

    public PinView? Pin { get; private set; }

    public string Back => Next is null ? $"/objects/{Number}#air" : Link.Local(Next);

    public async Task<IActionResult> OnGetAsync(long id, long objectId, CancellationToken ct) => await ReadAsync(id, objectId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(long id, long objectId, string? place, string? why, CancellationToken ct)
    {
        if (!await ReadAsync(id, objectId, ct)) return NotFound();
        if (place is not ("in" or "out" or "free") || why?.Length > PlanPins.LongestWhy)
        {
            TempData.Tell(new(place is "in" or "out" or "free" ? text.Say("Pin.WhyTooLong", PlanPins.LongestWhy) : text["Pin.Choose"], "danger"));
            return Redirect($"/plans/{id}/pin/{objectId}{QueryString.Create(new Dictionary<string, string?> { ["next"] = Next })}");
        }

        if (place == "free") await pins.RemoveAsync(id, objectId, ct);
        else await pins.SetAsync(Plan, objectId, place == "in", why, ct);
        TempData.Tell(new(text.Say($"Pin.Done.{place}", objectId, Plan.Name)));
        return LocalRedirect(Back);
    }

    private async Task<bool> ReadAsync(long id, long objectId, CancellationToken ct)
    {
        if (await db.Plans.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } plan) return false;
        if (await db.Objects.Where(o => o.Id == objectId).Select(o => o.Address).SingleOrDefaultAsync(ct) is not { } address) return false;
        (Plan, Number, Place, Pin) = (plan, objectId, address.Whole(), await pins.FindAsync(id, objectId, ct));
        return true;
    }
}
