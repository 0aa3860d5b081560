using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Owners.Judging;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>One advert: what was read and where it came from, what the engine thinks of it and why, and what may be done with it.</summary>
[Needs(Rights.SeeOwnerListings)]
internal sealed class AdvertModel(
    AdvertQuery query, TakeDesk desk, DecisionDesk decisions, ReminderDesk reminders, AdvertRulings verdicts, CompanyScope scope, TimeProvider clock, PageText text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public long Id { get; set; }

    /// <summary>Where in the inbox the act was chosen; else one stays here.</summary>
    [BindProperty(Name = "back")]
    public string? Back { get; set; }

    public AdvertView View { get; private set; } = null!;

    public DateTimeOffset Now => clock.GetUtcNow();

    public bool MayTake => scope.Who.Has(Rights.CreateObjects);

    public bool MayGiveBack => View.Line.Advert.State == AdvertState.Taken && !View.IsDraftTouched && desk.MayGiveBack(View.Line.Advert);

    public bool IsPerson => scope.Who.PersonId is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await query.RunAsync(Id, ct) is not { } view) return NotFound();
        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken ct)
    {
        if (!MayTake) return Forbid();
        var outcome = await desk.TakeAsync(Id, ct);
        if (outcome is TakeOutcome.NotFound) return NotFound();
        if (outcome is not TakeOutcome.Taken taken) return Told(new(InboxWords.Told(outcome, text), "warning"));
        TempData.Tell(new(InboxWords.Told(taken, text), Link: $"/objects/{taken.ObjectId}/edit", LinkText: text["Inbox.Take.Complete"]));
        foreach (var left in taken.Left) TempData.Tell(new(InboxWords.Left(left, text), "warning"));
        return Redirect($"/objects/{taken.ObjectId}");
    }

    public async Task<IActionResult> OnPostGiveBackAsync(CancellationToken ct) => await desk.GiveBackAsync(Id, ct) switch
    {
        GiveBackOutcome.NotFound => NotFound(),
        GiveBackOutcome.NotYours => Forbid(),
        var outcome => Told(new(text[$"Inbox.GiveBack.{outcome}"], outcome == GiveBackOutcome.Done ? "success" : "warning")),
    };

    public async Task<IActionResult> OnPostRejectAsync(string? ready, string? reason, CancellationToken ct)
    {
        if (!await ThereAsync(ct)) return NotFound();
        var told = string.IsNullOrWhiteSpace(reason) ? DecisionDesk.Ready.Contains(ready ?? "") ? text[$"Inbox.Reason.{ready}"] : null : reason;
        if (DecisionDesk.ReasonOf(told) is not { } why) return Told(new(text.Say("Inbox.Reject.NoReason", DecisionDesk.LongestReason), "warning"));
        return Told((await decisions.RejectAsync([Id], why, ct)).Count > 0 ? new(text.Count("Inbox.Reject.Done", 1)) : new(text["Inbox.Reject.Nothing"], "warning"));
    }

    public async Task<IActionResult> OnPostReturnAsync(CancellationToken ct) =>
        await decisions.ReturnAsync([Id], ct) > 0 ? Told(new(text.Count("Inbox.Return.Done", 1))) : NotFound();

    public async Task<IActionResult> OnPostRemindAsync(DateOnly? day, bool hide, string? note, CancellationToken ct)
    {
        if (!await ThereAsync(ct)) return NotFound();
        if (day is null || reminders.On(day.Value) is not { } at) return Told(new(text["Inbox.Remind.Wrong"], "warning"));
        await reminders.SetAsync(Id, at, hide, note, ct);
        return Told(new(text.Say("Inbox.Remind.Done", text.Exact(at))));
    }

    public async Task<IActionResult> OnPostForgetReminderAsync(CancellationToken ct) =>
        await reminders.ForgetAsync(Id, ct) ? Told(new(text["Inbox.Remind.Forgotten"])) : NotFound();

    public async Task<IActionResult> OnPostSayAsync(string? who, string? reason, CancellationToken ct)
    {
        if (DecisionDesk.ReasonOf(reason) is not { } why) return await ThereAsync(ct) ? Told(new(text.Say("Inbox.Say.NoReason", DecisionDesk.LongestReason), "warning")) : NotFound();
        return await verdicts.SayAsync(Id, who == "agent", why, ct) ? Told(new(text["Inbox.Say.Done"])) : NotFound();
    }

    public async Task<IActionResult> OnPostUnsayAsync(CancellationToken ct) => await verdicts.TakeBackAsync(Id, ct) ? Told(new(text["Inbox.Say.Undone"])) : NotFound();

    public async Task<IActionResult> OnPostDenyAsync(long? other, long? twinObject, CancellationToken ct)
    {
        var isDenied = twinObject is { } o ? await verdicts.DenyObjectAsync(Id, o, ct) : other is { } advert && await verdicts.DenyTwinAsync(Id, advert, ct);
        return isDenied ? Told(new(text["Inbox.Deny.Done"], Link: $"/owners/{Id}#denied", LinkText: text["Inbox.Deny.Undo"])) : NotFound();
    }

    public async Task<IActionResult> OnPostUndenyAsync(long? other, long? twinObject, CancellationToken ct) =>
        await verdicts.TakeDenialBackAsync(Id, other, twinObject, ct) ? Told(new(text["Inbox.Deny.Undone"])) : NotFound();

    private Task<bool> ThereAsync(CancellationToken ct) => query.IsThereAsync(Id, ct);

    private LocalRedirectResult Told(Message message)
    {
        TempData.Tell(message);
        return LocalRedirect(Back is { } back && (back == InboxAddress.Page || back.StartsWith(InboxAddress.Page + "?", StringComparison.Ordinal)) ? back : $"/owners/{Id}");
    }
}
