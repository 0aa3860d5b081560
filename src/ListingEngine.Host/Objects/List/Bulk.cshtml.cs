using System.Globalization;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.List;

/// <summary>One thing done to many objects: first it says how many it would change, then it does it.</summary>
[Needs]
internal sealed class BulkModel(ListingDb db, BulkChange bulk, TimeProvider clock, PageText text) : PageModel
{
    private const int LongestTag = 60;

    public BulkOrder Order { get; private set; } = null!;

    public BulkCounts Counts { get; private set; } = null!;

    public string Says { get; private set; } = "";

    /// <summary>Key of the sentence that says why nothing can be done; null when it can.</summary>
    public string? Fault { get; private set; }

    public string Back => ListAddress.Of(ListAddress.Query(Request.Query));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!Read()) return RedirectToList("List.Bulk.NoAct");
        Fault ??= await FaultAsync(ct);
        if (Fault is not null) return RedirectToList(Fault);
        (Counts, Says) = (await bulk.CountAsync(Order, ct), await bulk.SayAsync(Order, ct));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!Read()) return RedirectToList("List.Bulk.NoAct");
        Fault ??= await FaultAsync(ct);
        if (Fault is not null) return RedirectToList(Fault);
        var before = await bulk.CountAsync(Order, ct);
        if (before is { Changing: 0, Refused: > 0 }) return StatusCode(StatusCodes.Status403Forbidden);
        var (changed, at) = await bulk.RunAsync(Order, ct);
        var said = text.Say("List.Bulk.Done", await bulk.SayAsync(Order, ct), text.Count("Count.Objects", changed));
        if (before.Refused > 0) said += " " + text.Count("List.Bulk.WereRefused", before.Refused);
        TempData.Tell(changed > 0
            ? new(said, before.Refused > 0 ? "warning" : "success", UndoModel.Address(at, ListAddress.Query(Request.Query)), text["List.Undo"])
            : new(text["List.Bulk.Nothing"], "info"));
        return LocalRedirect(Back);
    }

    private bool Read()
    {
        var query = Request.Query;
        if (!Enum.TryParse<BulkAct>(query["act"], out var act) || !Enum.IsDefined(act)) return false;
        long? agent = long.TryParse(query["toAgent"], NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : null;
        var tag = query["toTag"].ToString().Replace("\0", "", StringComparison.Ordinal).Trim();
        long[]? picked = query["all"] == "true" ? null
            : [.. query["pick"].Select(p => long.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0).Distinct()];
        Order = new(act, agent, tag, picked, new AskReader(query, clock.LocalTimeZone).Read());
        // A filter that was not understood asks for more than its reader meant.
        Fault = picked is { Length: 0 } ? "List.Bulk.NonePicked" : picked is null && Order.Ask.Faults.Count > 0 ? "List.Bulk.Unclear" : null;
        return true;
    }

    private async Task<string?> FaultAsync(CancellationToken ct) => Order.Act switch
    {
        BulkAct.HandOver when Order.Agent is null || !await db.People.AnyAsync(p => p.Id == Order.Agent && p.LeftAt == null, ct) => "List.Bulk.NoAgent",
        BulkAct.AddTag or BulkAct.RemoveTag when Order.Tag is not { Length: > 0 and <= LongestTag } => "List.Bulk.NoTag",
        _ => null,
    };

    private LocalRedirectResult RedirectToList(string why)
    {
        TempData.Tell(new(text[why], "danger"));
        return LocalRedirect(Back);
    }
}
