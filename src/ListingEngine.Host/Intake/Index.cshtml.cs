using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Intake;

/// <summary>All that comes in: addresses on a schedule and the history of imports.</summary>
[Needs(Rights.Import)]
internal sealed class IndexModel(ListingDb db, SourceDesk desk, FetchProgress progress, PageText text) : PageModel
{
    private const int RunsOnPage = 20;

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<ImportSource> Sources { get; private set; } = [];

    /// <summary>Sources whose feed is being taken right now.</summary>
    public IReadOnlySet<long> Busy { get; private set; } = new HashSet<long>();

    public IReadOnlyList<RunLine> Runs { get; private set; } = [];

    public FetchCounts Pictures { get; private set; } = null!;

    public bool HasOlder { get; private set; }

    public bool IsAnyRunning => Busy.Count > 0 || Runs.Any(r => r.State is ImportState.Queued or ImportState.Running);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Number = Math.Clamp(Number, 1, 100_000);
        Pictures = await progress.NowAsync(ct);
        Sources = await db.ImportSources.AsNoTracking().OrderBy(s => s.Name).ToListAsync(ct);
        Busy = (await db.Imports.Where(r => r.SourceId != null && r.State == ImportState.Running).Select(r => r.SourceId!.Value).ToListAsync(ct)).ToHashSet();
        var runs = await db.Imports.OrderByDescending(r => r.Id).Skip((Number - 1) * RunsOnPage).Take(RunsOnPage + 1).Select(r => new RunLine(
            r.Id, r.Source, r.Format, r.State, r.StartedAt, r.Created, r.Updated, r.Unchanged, r.Withdrawn, r.Refused, r.Problem, r.ProblemDetail, r.Held != null))
            .ToListAsync(ct);
        (Runs, HasOlder) = (runs[..Math.Min(RunsOnPage, runs.Count)], runs.Count > RunsOnPage);
    }

    public async Task<IActionResult> OnPostTakeAsync(long id, CancellationToken ct) =>
        await desk.TakeAsync(id, ct) is { } source ? Told(text.Say("Intake.Taken", source.Name)) : NotFound();

    public async Task<IActionResult> OnPostSwitchAsync(long id, bool on, CancellationToken ct) =>
        await desk.SwitchAsync(id, on, ct) is { } source ? Told(text.Say(on ? "Intake.ResumedNow" : "Intake.PausedNow", source.Name)) : NotFound();

    private RedirectToPageResult Told(string sentence)
    {
        TempData.Tell(new(sentence));
        return RedirectToPage();
    }
}

/// <summary>One import in the history.</summary>
internal sealed record RunLine(
    long Id, string Source, string Format, ImportState State, DateTimeOffset At, int Created, int Updated, int Unchanged, int Withdrawn, int Refused,
    string? Problem, string? ProblemDetail, bool IsHeld);
