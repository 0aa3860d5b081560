using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Sources.Reading;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Owners.Visiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Owners.Sources;

/// <summary>A page that was not understood: as it came, and what the reader makes of it now.</summary>
[Needs(Rights.ManageSources)]
internal sealed class ProblemPageModel(SourcesQuery query, ListingDb db, AuditTrail audit) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public SourceProblem Kept { get; private set; } = null!;

    /// <summary>Null where no page came.</summary>
    public PageReading? Reading { get; private set; }

    /// <summary>The page's own text, for who asked to see it.</summary>
    public string? Source { get; private set; }

    /// <param name="problem">Its number.</param>
    /// <param name="source">The page's text may hold an owner's phone: looking at it is written down.</param>
    public async Task<IActionResult> OnGetAsync(long problem, bool source, CancellationToken ct)
    {
        if (await query.ProblemAsync(Id, problem, ct) is not { } kept) return NotFound();
        Kept = kept;
        if (kept.Page is not { } packed) return Page();
        var text = ProblemShelf.Unpack(packed);
        Reading = PageReader.Read(new(text, kept.Address));
        if (!source) return Page();
        Source = text;
        audit.Note(AuditAct.AdvertPhoneSeen, kept.Address, Id);
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
