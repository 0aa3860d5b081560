using ListingEngine.Core.Objects;
using ListingEngine.Host.Alarms.Telling;
using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Alarms.Notices;

/// <summary>Who is told of alarms, and when there is one.</summary>
[Needs(Rights.RunPlans)]
internal sealed class NoticesPageModel(NoticeDesk desk, AlarmQuery alarms, NoticeTelling telling, IOptions<MailOptions> mail, PageText text) : PageModel
{
    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    public int Open { get; private set; }

    /// <summary>A webhook's secret, shown once.</summary>
    public string? Secret { get; private set; }

    public MailOptions Mail => mail.Value;

    [BindProperty]
    public int OldMinutes { get; set; } = AlarmLimits.OldAfter;

    [BindProperty]
    public int AwayHours { get; set; } = AlarmLimits.AwayAfter;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Secret = TempData[NoticePageModel.SecretKey] as string;
        if (await desk.LimitsAsync(ct) is { } limits) (OldMinutes, AwayHours) = (limits.OldMinutes, limits.AwayHours);
    }

    public async Task<IActionResult> OnPostSwitchAsync(long id, bool on, CancellationToken ct) =>
        Told(await desk.SwitchAsync(id, on, ct), on ? "Notice.IsOn" : "Notice.IsOff");

    public async Task<IActionResult> OnPostRemoveAsync(long id, CancellationToken ct) => Told(await desk.RemoveAsync(id, ct), "Notice.Removed");

    /// <summary>Sends a trial, and says what became of it.</summary>
    public async Task<IActionResult> OnPostTryAsync(long id, CancellationToken ct)
    {
        if (await desk.FindAsync(id, ct) is not { } notice) return NotFound();
        var problem = await telling.TryAsync(notice, ct);
        TempData.Tell(problem is null
            ? new(text.Say($"Notice.Tried.{notice.Way}", notice.Address)) : new($"{notice.Address}: {TellProblem.Says(problem.Kept, text)}", "danger"));
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostLimitsAsync(CancellationToken ct)
    {
        // What was no number at all was not bound: it is out of bounds, too.
        var (old, away) = (IsRead(nameof(OldMinutes)), IsRead(nameof(AwayHours)));
        ModelState.Clear();
        if (!old || OldMinutes is < 5 or > 1440) ModelState.AddModelError(nameof(OldMinutes), text["Limits.Error.Old"]);
        if (!away || AwayHours is < 1 or > 720) ModelState.AddModelError(nameof(AwayHours), text["Limits.Error.Away"]);
        if (!ModelState.IsValid)
        {
            await LoadAsync(ct);
            return Page();
        }

        await desk.SetLimitsAsync(OldMinutes, AwayHours, ct);
        TempData.Tell(new(text["Limits.Saved"]));
        return RedirectToPage();
    }

    /// <summary>What to mend in that field, or null.</summary>
    public string? Problem(string field) => ModelState.TryGetValue(field, out var state) ? state.Errors.FirstOrDefault()?.ErrorMessage : null;

    private bool IsRead(string field) => ModelState.GetFieldValidationState(field) == Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Valid;

    private async Task LoadAsync(CancellationToken ct) => (Notices, Open) = (await desk.AllAsync(ct), (await alarms.OpenAsync(ct)).Count);

    private IActionResult Told(Notice? notice, string key)
    {
        if (notice is null) return NotFound();
        TempData.Tell(new(text.Say(key, notice.Address)));
        return RedirectToPage();
    }
}
