using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Web.Search;

/// <summary>Search over objects: one that bears the very number opens at once.</summary>
[Needs]
internal sealed class IndexModel(SearchQuery search) : PageModel
{
    private const int Longest = 200;

    public string Words { get; private set; } = "";

    public SearchView Found { get; private set; } = SearchView.Nothing;

    public async Task<IActionResult> OnGetAsync(string? q, CancellationToken ct)
    {
        // PostgreSQL keeps no zero character.
        Words = (q ?? "").Replace("\0", "", StringComparison.Ordinal).Trim();
        if (Words.Length > Longest) Words = Words[..Longest];
        if (Words.Length == 0) return Page();
        Found = await search.RunAsync(Words, ct);
        return Found is { Called: [var only], Agents: [], Placed: [] or [_] } && (Found.Placed is [] || Found.Placed[0].Object.Id == only.Object.Id)
            ? LocalRedirect($"/objects/{only.Object.Id}") : Page();
    }
}
