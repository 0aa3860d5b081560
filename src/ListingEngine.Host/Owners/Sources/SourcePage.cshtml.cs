using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Owners.Sources;

/// <summary>One source: how well it is read, what was not understood, and its settings.</summary>
[Needs(Rights.ManageSources)]
internal sealed class SourcePageModel(SourcesQuery query, SourceDesk desk, PageText text) : PageModel
{
    private const int VisitsShown = 20;

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public SourceForm Form { get; set; } = new();

    public SourceLine Line { get; private set; } = null!;

    public IReadOnlyList<ReadDay> Days { get; private set; } = [];

    public IReadOnlyList<SourceVisit> Visits { get; private set; } = [];

    public IReadOnlyList<ProblemLine> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        Form = SourceForm.Of(Line.Source);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        if (!ModelState.Take(await desk.ProblemsAsync(Id, Form, ct), text)) return Page();
        return Told(await desk.SaveAsync(Id, Form, ct), "Source.Saved", $"/sources/{Id}");
    }

    public async Task<IActionResult> OnPostVisitAsync(CancellationToken ct) => Told(await desk.VisitAsync(Id, ct), "Sources.Visit.Told", $"/sources/{Id}");

    public async Task<IActionResult> OnPostSwitchAsync(bool on, CancellationToken ct) =>
        Told(await desk.SwitchAsync(Id, on, ct), on ? "Sources.Resume.Told" : "Sources.Pause.Told", $"/sources/{Id}");

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct) => Told(await desk.RemoveAsync(Id, ct), "Source.Removed", "/sources");

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await query.LineAsync(Id, ct) is not { } line) return false;
        (Line, Days, Visits, Problems) = (line, await query.DaysAsync(Id, ct), await query.VisitsAsync(Id, VisitsShown, ct), await query.ProblemsAsync(Id, ct));
        return true;
    }

    private IActionResult Told(WatchedSource? source, string key, string next)
    {
        if (source is null) return NotFound();
        TempData.Tell(new(text.Say(key, source.Name)));
        return Redirect(next);
    }
}
