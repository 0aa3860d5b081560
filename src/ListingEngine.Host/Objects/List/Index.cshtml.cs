using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Objects.List;

/// <summary>The list of objects: everything that it shows stands in its address.</summary>
[Needs]
internal sealed class IndexModel(ListQuery list, ViewShelf shelf, ListingDb db, CompanyScope scope, TimeProvider clock, PageText text) : PageModel
{
    private const string NoView = "none";

    public ListAsk Ask { get; private set; } = null!;

    public ListPage Found { get; private set; } = null!;

    public Choices Choices { get; private set; } = null!;

    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    public Access Who => scope.Who;

    /// <summary>What makes the list what it is, as it is kept in a view.</summary>
    public string Query => ListAddress.Query(Request.Query);

    public SavedView? View => Views.FirstOrDefault(v => v.Query == Query);

    public int Pages => Math.Max(1, (Found.Total + Ask.Size - 1) / Ask.Size);

    public bool IsNarrowed => Ask.Parts.Count > 0 || Ask.Whose != Whose.All;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Views = await shelf.AllAsync(ct);
        if (Query.Length == 0 && !Request.Query.ContainsKey("view") && !Request.Query.ContainsKey("page")
            && Views.FirstOrDefault(v => v.IsDefault) is { Query.Length: > 0 } usual)
            return LocalRedirect(ListAddress.Of(usual.Query));
        Ask = new AskReader(Request.Query, clock.LocalTimeZone).Read();
        Choices = await Choices.ReadAsync(db, ct);
        Found = await list.RunAsync(Ask, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostKeepAsync(string? name, CancellationToken ct) =>
        Answer(await shelf.KeepAsync(name, Query, ct), "List.View.Kept");

    public async Task<IActionResult> OnPostRenameAsync(long id, string? name, CancellationToken ct) =>
        Answer(await shelf.RenameAsync(id, name, ct), "List.View.Renamed");

    public async Task<IActionResult> OnPostOpenWithAsync(long id, CancellationToken ct) =>
        Answer(await shelf.OpenWithAsync(id, ct) ? null : "", "List.View.Changed");

    public async Task<IActionResult> OnPostForgetAsync(long id, CancellationToken ct) =>
        Answer(await shelf.ForgetAsync(id, ct) ? null : "", "List.View.Forgotten");

    private IActionResult Answer(string? fault, string done)
    {
        if (fault == "") return NotFound();
        TempData.Tell(fault is null ? new(text[done]) : new(text.Say(fault, ViewShelf.LongestName), "danger"));
        return LocalRedirect(ListAddress.Of(Query));
    }
}
