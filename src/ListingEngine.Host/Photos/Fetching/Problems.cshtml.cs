using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>Pictures that could not be fetched: why, of which objects, and when they are tried again.</summary>
[Needs(Rights.Import)]
internal sealed class ProblemsModel(
    MissingPictures missing, FetchProgress progress, PhotoFetcher fetcher, ListingDb db, CompanyScope scope, AuditTrail audit, PageText text) : PageModel
{
    private const int OnPage = 50, MostExported = 100_000;

    [BindProperty(SupportsGet = true, Name = "problem")]
    public string? Told { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    /// <summary>The one that is shown; null for all.</summary>
    public PhotoProblem? Problem => EnumNames<PhotoProblem>.Find(Told ?? "");

    public FetchCounts Counts { get; private set; } = null!;

    public IReadOnlyDictionary<PhotoProblem, long> ByProblem { get; private set; } = null!;

    public IReadOnlyList<MissingPicture> Pictures { get; private set; } = [];

    public IReadOnlyList<SilentHost> Silent { get; private set; } = [];

    public bool HasMore { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Number = Math.Clamp(Number, 1, 100_000);
        Counts = await progress.NowAsync(ct);
        ByProblem = await missing.CountAsync(ct);
        Silent = await missing.SilentAsync(ct);
        var found = await missing.PageAsync(Problem, (Number - 1) * OnPage, OnPage + 1, ct);
        (Pictures, HasMore) = (found[..Math.Min(OnPage, found.Count)], found.Count > OnPage);
    }

    public async Task<IActionResult> OnPostTryAsync(string key, CancellationToken ct)
    {
        if (await missing.FindAsync(key, ct) is not { } url) return Said(new(text["Fetch.Gone"], "info"));
        var fetched = (await fetcher.FetchNowAsync(scope.CompanyId, [url], ct))[0];
        return Said(new(text[fetched.Sentence], fetched.Problem is null ? fetched.IsWaiting ? "info" : "success" : "warning"));
    }

    public async Task<IActionResult> OnPostTryAllAsync(CancellationToken ct) => Said(new(text.Count("Fetch.Queued", await missing.TryAsync(Problem, ct))));

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken ct)
    {
        var all = await missing.PageAsync(Problem, 0, MostExported, ct);
        audit.Note(AuditAct.ListExported, text["Fetch.Title"], detail: $"{all.Count}");
        await db.SaveChangesAsync(ct);
        IEnumerable<string?> head = [text["Fetch.Address"], text["Fetch.Why"], text["Fetch.Objects"], text["Fetch.CheckedAt"], text["Fetch.NextAt"]];
        return CsvFile.Of("pictures.csv", [head, .. all.Select(p => (IEnumerable<string?>)
            [p.Url, text.Word(p.Problem), string.Join(", ", p.Objects), p.CheckedAt is { } at ? text.Exact(at) : null, text.Exact(p.NextAt)])]);
    }

    /// <summary>The page with another problem.</summary>
    public static string Address(PhotoProblem? problem) => problem is null ? "/photos/problems" : $"/photos/problems?problem={problem}";

    private RedirectResult Said(Message message)
    {
        TempData.Tell(message);
        return Redirect(Address(Problem));
    }
}
