using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Objects.List;

/// <summary>Takes back one's own act on many objects.</summary>
[Needs]
internal sealed class UndoModel(BulkUndo undo, PageText text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long At { get; set; }

    public int Objects { get; private set; }

    public string Back => ListAddress.Of(ListAddress.Query(Request.Query));

    public static string Address(DateTime at, string list) => $"/objects/undo?at={UndoMoment.Of(at)}{(list.Length > 0 ? "&" : "")}{list}";

    public async Task OnGetAsync(CancellationToken ct) => Objects = await undo.CountAsync(At, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var changed = await undo.RunAsync(At, ct);
        TempData.Tell(changed > 0 ? new(text.Say("List.Undo.Done", text.Count("Count.Objects", changed))) : new(text["List.Undo.Nothing"], "warning"));
        return LocalRedirect(Back);
    }
}
