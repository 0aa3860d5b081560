using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>Owners' adverts to be looked through: everything that the page shows stands in its address.</summary>
[Needs(Rights.SeeOwnerListings)]
internal sealed class IndexModel(
    InboxQuery inbox, SearchShelf searches, TakeDesk desk, DecisionDesk decisions, ReminderDesk reminders, CompanyScope scope, TimeProvider clock, PageText text) : PageModel
{
    private const string Undo = "owners-rejected";

    public InboxAsk Ask { get; private set; } = null!;

    public InboxPage Found { get; private set; } = null!;

    public IReadOnlyList<AdvertSearch> Searches { get; private set; } = [];

    public IReadOnlyDictionary<long, int> NewOf { get; private set; } = new Dictionary<long, int>();

    public IReadOnlyList<string> Sites { get; private set; } = [];

    /// <summary>The search that is open.</summary>
    public AdvertSearch? Search { get; private set; }

    /// <summary>Adverts that were rejected a moment ago and can be brought back.</summary>
    public string? Rejected { get; private set; }

    public DateTimeOffset Now { get; private set; }

    public bool MayTake => scope.Who.Has(Rights.CreateObjects);

    public bool MayManageSources => scope.Who.Has(Rights.ManageSources);

    public string Query => InboxAddress.Query(Request.Query);

    public int Pages => Math.Max(1, (Found.Total + InboxQuery.Size - 1) / InboxQuery.Size);

    public async Task OnGetAsync([FromQuery(Name = "search")] long? search, CancellationToken ct)
    {
        Now = clock.GetStoredNow();
        Ask = new InboxAskReader(Request.Query).Read();
        Searches = await searches.AllAsync(ct);
        Search = Searches.FirstOrDefault(s => s.Id == search && s.Query == Query);
        Found = await inbox.RunAsync(Ask, Search?.SeenAt ?? await inbox.LookedAtAsync(ct), ct);
        NewOf = await inbox.NewOfAsync(Searches, ct);
        Sites = await inbox.SitesAsync(ct);
        Rejected = TempData[Undo] as string;
    }

    public async Task<IActionResult> OnPostTakeAsync(long id, CancellationToken ct)
    {
        if (!MayTake) return Forbid();
        return await desk.TakeAsync(id, ct) switch
        {
            TakeOutcome.Taken taken => Opened(taken),
            TakeOutcome.NotFound => NotFound(),
            var outcome => Told(new(InboxWords.Told(outcome, text), "warning", $"/owners/{id}", text["Inbox.Open"])),
        };
    }

    public async Task<IActionResult> OnPostRejectAsync([FromForm(Name = "pick")] long[] picked, string? ready, string? reason, CancellationToken ct)
    {
        if (picked.Length == 0) return Told(new(text["Inbox.Reject.None"], "warning"));
        if (DecisionDesk.ReasonOf(string.IsNullOrWhiteSpace(reason) ? Ready(ready) : reason) is not { } why)
            return Told(new(text.Say("Inbox.Reject.NoReason", DecisionDesk.LongestReason), "warning"));
        var rejected = await decisions.RejectAsync(picked, why, ct);
        if (rejected.Count > 0) TempData[Undo] = string.Join(',', rejected);
        return Told(rejected.Count > 0 ? new(text.Count("Inbox.Reject.Done", rejected.Count)) : new(text["Inbox.Reject.Nothing"], "warning"));
    }

    public async Task<IActionResult> OnPostReturnAsync(string? ids, CancellationToken ct)
    {
        var told = (ids ?? "").Split(',').Select(i => long.TryParse(i, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(i => i > 0).ToList();
        return Told(new(text.Count("Inbox.Return.Done", await decisions.ReturnAsync(told, ct))));
    }

    public async Task<IActionResult> OnPostSnoozeAsync(long id, int days, CancellationToken ct) => days is < 1 or > ReminderDesk.MostDays
        || !await reminders.SetAsync(id, reminders.In(days), isSnooze: true, null, ct) ? NotFound() : Told(new(text.Count("Inbox.Snooze.Done", days)));

    public async Task<IActionResult> OnPostKeepAsync(string? name, bool mail, CancellationToken ct) =>
        Told(await searches.KeepAsync(name, Query, mail, ct) is { } fault ? new(text.Say(fault, SearchShelf.LongestName), "danger") : new(text["Inbox.Search.Kept"]));

    public async Task<IActionResult> OnPostMailAsync(long id, bool on, CancellationToken ct) =>
        await searches.MailAsync(id, on, ct) ? Told(new(text[on ? "Inbox.Search.MailOn" : "Inbox.Search.MailOff"])) : NotFound();

    public async Task<IActionResult> OnPostForgetAsync(long id, CancellationToken ct) =>
        await searches.ForgetAsync(id, ct) ? Told(new(text["Inbox.Search.Forgotten"])) : NotFound();

    /// <summary>All that the page showed is looked through: what was found after it was drawn stays new.</summary>
    public async Task<IActionResult> OnPostSeenAsync(long? search, DateTimeOffset until, CancellationToken ct)
    {
        await searches.SeenAsync(search, until, ct);
        return Told(new(text["Inbox.Seen.Done"]));
    }

    private string? Ready(string? key) => DecisionDesk.Ready.Contains(key ?? "") ? text[$"Inbox.Reason.{key}"] : null;

    private RedirectResult Opened(TakeOutcome.Taken taken)
    {
        TempData.Tell(new(InboxWords.Told(taken, text), Link: $"/objects/{taken.ObjectId}/edit", LinkText: text["Inbox.Take.Complete"]));
        foreach (var left in taken.Left) TempData.Tell(new(InboxWords.Left(left, text), "warning"));
        return Redirect($"/objects/{taken.ObjectId}");
    }

    private LocalRedirectResult Told(Message message)
    {
        TempData.Tell(message);
        return LocalRedirect(InboxAddress.Of(Query));
    }
}
