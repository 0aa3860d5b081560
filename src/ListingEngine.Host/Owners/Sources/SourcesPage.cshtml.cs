using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Owners.Sources;

/// <summary>The company's sources of owners' adverts.</summary>
[Needs(Rights.ManageSources)]
internal sealed class SourcesPageModel(SourcesQuery query, SourceDesk desk, PageText text) : PageModel
{
    public IReadOnlyList<SourceLine> Sources { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Sources = await query.LinesAsync(ct);

    public async Task<IActionResult> OnPostVisitAsync(long id, CancellationToken ct) => Told(await desk.VisitAsync(id, ct), "Sources.Visit.Told");

    public async Task<IActionResult> OnPostSwitchAsync(long id, bool on, CancellationToken ct) => Told(await desk.SwitchAsync(id, on, ct), on ? "Sources.Resume.Told" : "Sources.Pause.Told");

    private IActionResult Told(WatchedSource? source, string key)
    {
        if (source is null) return NotFound();
        TempData.Tell(new(text.Say(key, source.Name)));
        return RedirectToPage();
    }
}
