using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Objects.Card;

/// <summary>An object: where it is advertised, what it is, and what can be done with it. Anybody of the company may look.</summary>
[Needs]
internal sealed class CardModel(
    CardQuery query, CardActs acts, OwnerDesk owners, PageText text, TimeProvider clock, IOptions<WebOptions> web) : PageModel
{
    /// <summary>Names the form that was saved just now, whose draft may go.</summary>
    public const string SavedKey = "saved";

    [BindProperty(SupportsGet = true)]
    public string? History { get; set; }

    public CardView Card { get; private set; } = null!;

    public FieldWords Words { get; } = new(text);

    public OwnerView? Owner { get; private set; }

    public string? MapTiles => web.Value.MapTiles;

    public DateTimeOffset Now => clock.GetUtcNow();

    public TimeZoneInfo Zone => clock.LocalTimeZone;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct) => await ShowAsync(id, ct);

    public async Task<IActionResult> OnPostConfirmAsync(long id, CancellationToken ct) => Answer(id, await acts.ConfirmAsync(id, ct), "Card.Confirmed");

    public async Task<IActionResult> OnPostArchiveAsync(long id, CancellationToken ct) => Answer(id, await acts.ArchiveAsync(id, ct), "Card.ArchivedNow");

    public async Task<IActionResult> OnPostRestoreAsync(long id, CancellationToken ct) => Answer(id, await acts.RestoreAsync(id, ct), "Card.Restored");

    public async Task<IActionResult> OnPostHandOverAsync(long id, long heir, CancellationToken ct) =>
        Answer(id, await acts.HandOverAsync(id, heir, ct), "Card.HandedOver");

    public async Task<IActionResult> OnPostCopyAsync(long id, CancellationToken ct)
    {
        var (result, copy) = await acts.CopyAsync(id, ct);
        if (copy is null) return Answer(id, result, "");
        TempData.Tell(new(text.Say("Card.Copied", id)));
        return Redirect($"/objects/{copy}/edit");
    }

    public async Task<IActionResult> OnPostOwnerAsync(long id, CancellationToken ct)
    {
        (var result, Owner) = await owners.LookAsync(id, ct);
        if (Owner is null) return Answer(id, result, "");
        return Request.Headers.ContainsKey("HX-Request") ? Partial("_Owner", Owner) : await ShowAsync(id, ct);
    }

    public async Task<IActionResult> OnPostOwnerSaveAsync(long id, string? name, string? phones, string? email, string? note, CancellationToken ct) =>
        Answer(id, await owners.SaveAsync(id, name, phones, email, note, ct), "Card.OwnerSaved");

    private async Task<IActionResult> ShowAsync(long id, CancellationToken ct)
    {
        if (await query.RunAsync(id, History == "all", ct) is not { } card) return NotFound();
        Card = card;
        if (MapView.HostOf(MapTiles) is { } tiles) PageHeaders.AllowTiles(HttpContext, tiles);
        return Page();
    }

    private IActionResult Answer(long id, ActResult result, string done)
    {
        if (result == ActResult.NotFound) return NotFound();
        if (result == ActResult.Forbidden) return Forbid();
        TempData.Tell(result switch
        {
            ActResult.Busy => new(text["Card.Busy"], "warning"),
            ActResult.Wrong => new(text["Card.Wrong"], "danger"),
            _ => new(text[done]),
        });
        return Redirect($"/objects/{id}");
    }
}
