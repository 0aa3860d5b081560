using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>Presentations: one's own, and of one's people; what clients did with each.</summary>
[Needs(Rights.MakePresentations)]
internal sealed class IndexModel(PresentationList list, PresentationDesk desk, ComposerDesk composer, CompanyScope scope, PageText text) : PageModel
{
    private const int LongestQuestion = 100, MostPages = 100_000;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary><c>archived</c> shows the archive.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    public bool IsArchive => Show == "archived";

    /// <summary>Who speaks for others sees whose each presentation is.</summary>
    public bool SeesOthers => scope.Who.Team.Count > 0 || PresentationsOf.SpeaksForAll(scope.Who);

    public PresentationsPage Found { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery(Name = "at")] int at, CancellationToken ct)
    {
        Q = Q is { Length: > LongestQuestion } ? Q[..LongestQuestion] : Q;
        Found = await list.RunAsync(Q?.Replace("\0", "", StringComparison.Ordinal), IsArchive, Math.Clamp(at, 1, MostPages), ct);
    }

    public Task<IActionResult> OnPostArchiveAsync(long id, CancellationToken ct) => MoveAsync(id, isArchived: true, ct);

    public Task<IActionResult> OnPostRestoreAsync(long id, CancellationToken ct) => MoveAsync(id, isArchived: false, ct);

    /// <summary>A new presentation of the same objects, for another client.</summary>
    public async Task<IActionResult> OnPostCopyAsync(long id, CancellationToken ct)
    {
        var (outcome, left) = await composer.CopyAsync(id, ct);
        if (outcome is PresentationOutcome.Missing) return NotFound();
        if (outcome is not PresentationOutcome.Saved { Presentation: var copy })
        {
            TempData.Tell(new(text["Pres.CopyNone"], "warning"));
            return Redirect($"/presentations/{id}");
        }

        TempData.Tell(left == 0 ? new(text["Pres.Copied"]) : new($"{text["Pres.Copied"]} {text.Count("Pres.CopiedLess", left)}", "warning"));
        return Redirect($"/presentations/{copy.Id}");
    }

    private async Task<IActionResult> MoveAsync(long id, bool isArchived, CancellationToken ct)
    {
        if (await desk.ArchiveAsync(id, isArchived, ct) is not PresentationOutcome.Saved) return NotFound();
        TempData.Tell(new(text[isArchived ? "Pres.Archived" : "Pres.Restored"]));
        return Redirect(isArchived ? "/presentations" : $"/presentations/{id}");
    }
}
