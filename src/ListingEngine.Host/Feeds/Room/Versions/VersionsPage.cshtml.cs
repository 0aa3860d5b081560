using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Feeds.Room.Versions;

/// <summary>What a person may do to the versions of a plan, each asked about once with its consequence.</summary>
internal enum VersionAct
{
    Return,
    Accept,
    Discard,
    Lift,
}

/// <summary>The time line of a plan's versions.</summary>
[Needs(Rights.SeePlans)]
internal sealed class VersionsPageModel(
    ListingDb db, VersionsQuery query, SnapshotMoves moves, Retention retention, FeedFiles files, CompanyScope scope, IOptions<FeedsOptions> options, PageText text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int? Number { get; set; }

    /// <summary>The act that is asked about.</summary>
    [BindProperty(SupportsGet = true)]
    public VersionAct? Ask { get; set; }

    /// <summary>The version that it is about.</summary>
    [BindProperty(SupportsGet = true)]
    public int? N { get; set; }

    public RoomPlan Plan { get; private set; } = null!;

    public IReadOnlyList<VersionRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    /// <summary>What the act that is asked about would do to the feed; null where it does nothing to it.</summary>
    public VersionDelta? Consequence { get; private set; }

    /// <summary>What accepting the held version would do.</summary>
    public VersionDelta? Held { get; private set; }

    public bool MayAct => scope.Who.Has(Rights.RunPlans);

    public int KeptUsually => options.Value.KeepVersions;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct)
    {
        if (await RoomPlan.FindAsync(db, id, ct) is not { } plan) return NotFound();
        Plan = plan;
        (Rows, Paging) = await query.RunAsync(plan, Paging.Asked(Number), ct);
        if (plan.Held is { } held) Held = await query.MoveAsync(plan, held.Number, ct);
        if (!MayAct || Ask is not { } act) return Page();
        if (act == VersionAct.Return && N is { } number) Consequence = await query.MoveAsync(plan, number, ct);
        if (act is VersionAct.Accept or VersionAct.Discard) Consequence = Held;
        if (act == VersionAct.Lift ? plan.HoldReason is null : Consequence is null) Ask = null;
        return Page();
    }

    /// <summary>Any version as the portal would get it.</summary>
    public async Task<IActionResult> OnGetFileAsync(long id, int n, CancellationToken ct) =>
        await RoomPlan.FindAsync(db, id, ct) is { } plan && await query.FindAsync(id, n, ct) is { } version && await files.OpenAsync(version, ct) is { } file
            ? File(file, "application/gzip", $"plan-{id}-version-{n}.{OfferReading.DialectOf(plan.PortalKey).Form.Extension}.gz") : NotFound();

    public Task<IActionResult> OnPostReturnAsync(long id, int n, int? at, CancellationToken ct) => ActAsync(id, text.Say("Versions.Returned", n),
        async plan => plan.Current?.Number == at && await moves.RollBackAsync(id, n, ct) is not null, ct);

    public Task<IActionResult> OnPostAcceptAsync(long id, int n, CancellationToken ct) =>
        ActAsync(id, text.Say("Versions.Accepted", n), _ => moves.AcceptAsync(id, n, ct), ct);

    public Task<IActionResult> OnPostDiscardAsync(long id, int n, CancellationToken ct) =>
        ActAsync(id, text.Say("Versions.DiscardedNow", n), _ => moves.DiscardAsync(id, n, ct), ct);

    public Task<IActionResult> OnPostLiftAsync(long id, int? n, CancellationToken ct) => ActAsync(id, text["Versions.Lifted"], _ => moves.AcceptAsync(id, n, ct), ct);

    public async Task<IActionResult> OnPostKeepAsync(long id, string? keep, CancellationToken ct)
    {
        if (!MayAct) return Forbid();
        if (await RoomPlan.FindAsync(db, id, ct) is null) return NotFound();
        var told = keep?.Trim();
        var number = int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : (int?)null;
        if (!string.IsNullOrEmpty(told) && !(number >= Retention.Least && number <= Retention.Most))
        {
            TempData.Tell(new(text.Say("Versions.KeepWrong", Retention.Least, text.Number(Retention.Most)), "danger"));
            return Redirect(Address(id));
        }

        await retention.SetAsync(id, number, ct);
        TempData.Tell(new(number is null ? text.Say("Versions.KeptUsual", text.Number(KeptUsually)) : text.Say("Versions.KeptNow", text.Number(number.Value))));
        return Redirect(Address(id));
    }

    /// <summary>«Авито снимет 14 объявлений, добавит 3 и обновит 20.»</summary>
    public string Says(VersionDelta delta) => VersionWords.Move(delta, Plan, text);

    private async Task<IActionResult> ActAsync(long id, string said, Func<RoomPlan, Task<bool>> act, CancellationToken ct)
    {
        if (!MayAct) return Forbid();
        if (await RoomPlan.FindAsync(db, id, ct) is not { } plan) return NotFound();
        TempData.Tell(await act(plan) ? new(said) : new(text["Versions.Overtaken"], "warning"));
        return Redirect(Address(id));
    }

    private static string Address(long id) => $"/plans/{id}/versions";
}
