using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>Requests to be forgotten: first what one concerns, then the erasing; and how long owners' data are kept.</summary>
[Needs(Rights.ManageCompany)]
internal sealed class PrivacyPageModel(ListingDb db, Erasure erasure, AuditTrail audit, PageText text) : PageModel
{
    private const int LongestLink = 2_000;
    private const int Shown = 100;
    private const int LongestKeeping = 3_650;

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Link { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public bool ObjectsInWork { get; set; }

    [BindProperty]
    public string? KeepDays { get; set; }

    public ErasureReach? Reach { get; private set; }

    public IReadOnlyList<ErasureRequest> Requests { get; private set; } = [];

    private ErasureWish Wish => new() { Phone = Phone, Link = Link, Reason = Reason, ObjectsInWork = ObjectsInWork };

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostLookAsync(CancellationToken ct)
    {
        if (IsWish()) Reach = await erasure.LookAsync(Wish, ct);
        await ShowAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostEraseAsync(CancellationToken ct)
    {
        if (!IsWish())
        {
            await ShowAsync(ct);
            return Page();
        }

        var done = await erasure.EraseAsync(Wish, ct);
        TempData.Tell(new(text.Say("Privacy.Done", text.Count("Privacy.Adverts", done.Adverts), text.Count("Privacy.Contacts", done.Contacts), text.Count("Privacy.Pages", done.Pages))));
        return Redirect("/owners/privacy");
    }

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken ct)
    {
        if (!int.TryParse(KeepDays, NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is < 1 or > LongestKeeping)
        {
            ModelState.AddModelError(nameof(KeepDays), text.Say("Privacy.Keep.Wrong", LongestKeeping));
            await ShowAsync(ct);
            return Page();
        }

        var company = await db.Companies.SingleAsync(ct);
        if (company.Adverts.KeepDays != days) audit.Note(AuditAct.CompanyChanged, company.Name, company.Id, $"KeepDays {company.Adverts.KeepDays} → {days}");
        company.Adverts = company.Adverts with { KeepDays = days };
        await db.SaveChangesAsync(ct);
        TempData.Tell(new(text.Count("Privacy.Keep.Done", days)));
        return Redirect("/owners/privacy");
    }

    /// <summary>What is wrong with that field; null when nothing is.</summary>
    public string? Problem(string field) => ModelState.TryGetValue(field, out var state) ? state.Errors.FirstOrDefault()?.ErrorMessage : null;

    private bool IsWish()
    {
        ModelState.Clear();
        (Phone, Link, Reason) = (Blank(Phone), Blank(Link), Blank(Reason));
        if (Phone is null && Link is null) ModelState.AddModelError(nameof(Phone), text["Privacy.Neither"]);
        if (Phone is not null && Erasure.Phone(Phone) is null) ModelState.AddModelError(nameof(Phone), text["Privacy.NoPhone"]);
        if (Link is not null && (!WebAddress.IsOne(Link) || Link.Length > LongestLink)) ModelState.AddModelError(nameof(Link), text["Privacy.NoLink"]);
        if (Reason is null) ModelState.AddModelError(nameof(Reason), text["Privacy.NoReason"]);
        else if (Reason.Length > PrivacyModule.LongestReason) ModelState.AddModelError(nameof(Reason), text.Say("Privacy.LongReason", PrivacyModule.LongestReason));
        else if (PhonesInText.Find(Reason) is not null) ModelState.AddModelError(nameof(Reason), text["Privacy.PhoneInReason"]);
        return ModelState.IsValid;
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        KeepDays ??= (await db.Companies.AsNoTracking().SingleAsync(ct)).Adverts.KeepDays.ToString(CultureInfo.InvariantCulture);
        Requests = await db.ErasedPhones.GroupBy(e => new { e.At, e.PersonId, e.Reason }).OrderByDescending(g => g.Key.At).Take(Shown)
            .Select(g => new ErasureRequest(g.Key.At, db.People.Where(p => p.Id == g.Key.PersonId).Select(p => p.Name).FirstOrDefault(), g.Key.Reason)).ToListAsync(ct);
    }

    private static string? Blank(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Replace("\0", "", StringComparison.Ordinal).Trim();
}
