using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>The secret address of a plan's feed, and who may fetch it.</summary>
[Needs(Rights.RunPlans)]
internal sealed class PlanAddressModel(ListingDb db, PlanAddress desk, IOptions<WebOptions> web, PageText text) : PageModel
{
    public MediaPlan Plan { get; private set; } = null!;

    public AddressView Address { get; private set; } = null!;

    /// <summary>What is wrong with the form; null when nothing is.</summary>
    public PlanFault? Fault { get; private set; }

    [BindProperty]
    public string? FetchUser { get; set; }

    [BindProperty]
    public string? FetchPassword { get; set; }

    /// <summary>One to a line.</summary>
    [BindProperty]
    public string? Networks { get; set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        (FetchUser, Networks) = (Address.User, string.Join('\n', Address.Networks));
        return Page();
    }

    public async Task<IActionResult> OnPostRotateAsync(long id, int days, CancellationToken ct) => await DoneAsync(id, await desk.RotateAsync(id, days, ct), "Address.Rotated", ct);

    public async Task<IActionResult> OnPostRevokeAsync(long id, CancellationToken ct)
    {
        await desk.RevokeAsync(id, ct);
        return await DoneAsync(id, null, "Address.Revoked", ct);
    }

    public async Task<IActionResult> OnPostRestoreAsync(long id, CancellationToken ct)
    {
        await desk.RestoreAsync(id, ct);
        return await DoneAsync(id, null, "Address.Restored", ct);
    }

    public async Task<IActionResult> OnPostPartsAsync(long id, int parts, CancellationToken ct) => await DoneAsync(id, await desk.ConfirmPartsAsync(id, parts, ct), "Address.Confirmed", ct);

    public async Task<IActionResult> OnPostAccessAsync(long id, CancellationToken ct) => await DoneAsync(id, await desk.SetAccessAsync(id, new()
    {
        User = FetchUser,
        Password = string.IsNullOrEmpty(FetchPassword) ? null : FetchPassword,
        Networks = (Networks ?? "").Split(['\n', ',', ';', ' ', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    }, ct), "Address.Saved", ct);

    private async Task<IActionResult> DoneAsync(long id, PlanFault? fault, string said, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Fault = fault;
        if (fault is not null) return Page();
        TempData.Tell(new(text[said]));
        return Redirect($"/plans/{id}/address");
    }

    private async Task<bool> LoadAsync(long id, CancellationToken ct)
    {
        if (await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } plan) return false;
        if (await desk.FindAsync(id, web.Value.Address(Request), ct) is not { } address) return false;
        (Plan, Address) = (plan, address);
        return true;
    }
}
