using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Checklist;

/// <summary>What to enter, change and take down on a portal that fetches no feed, and what was done of it.</summary>
[Needs(Rights.SeePlans)]
internal sealed class ChecklistPageModel(ListingDb db, ChecklistQuery query, ChecklistDesk desk, CompanyScope scope, AuditTrail audit, PageText text) : PageModel
{
    private const int PageSize = 20;

    /// <summary>Null for all that is to do.</summary>
    [BindProperty(SupportsGet = true)]
    public HandTask? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int? Number { get; set; }

    public RoomPlan Plan { get; private set; } = null!;

    public HandCounts Counts { get; private set; } = null!;

    public IReadOnlyList<HandLine> Lines { get; private set; } = [];

    /// <summary>Addresses of the objects that there are still.</summary>
    public IReadOnlyDictionary<long, string> Places { get; private set; } = new Dictionary<long, string>();

    public IReadOnlyDictionary<long, string> People { get; private set; } = new Dictionary<long, string>();

    public Paging Paging { get; private set; } = null!;

    public bool IsByHand => Plan.Portal?.IsByHand == true;

    public bool MayTick => scope.Who.Has(Rights.RunPlans);

    public bool MayExport => scope.Who.Has(Rights.Export);

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        if (!IsByHand) return Page();
        var all = await query.RunAsync(id, null, ct);
        Counts = HandCounts.Of(all);
        var shown = all.Where(IsShown).ToList();
        Paging = new(Paging.Asked(Number), PageSize, shown.Count);
        Lines = [.. shown.Skip((Paging.Number - 1) * PageSize).Take(PageSize)];
        var ids = Lines.Select(l => l.ObjectId).ToArray();
        Places = await db.Objects.AsNoTracking().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Address }).ToDictionaryAsync(o => o.Id, o => o.Address.Whole(), ct);
        People = await db.People.AsNoTracking().Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostTickAsync(long id, long objectId, string mark, CancellationToken ct)
    {
        if (!MayTick) return Forbid();
        if (!await FindAsync(id, ct) || !IsByHand) return NotFound();
        TempData.Tell(await desk.TickAsync(id, objectId, mark, ct) is { } done
            ? new(text.Say($"Checklist.Done.{done}", objectId), Link: Address(done == HandTask.TakeDown ? HandTask.TakenDown : HandTask.Entered, objectId), LinkText: text["Checklist.UndoThere"])
            : new(text.Say("Checklist.Changed", objectId), "warning"));
        return LocalRedirect(Address(Show, null));
    }

    public async Task<IActionResult> OnPostUndoAsync(long id, long objectId, CancellationToken ct)
    {
        if (!MayTick) return Forbid();
        if (!await FindAsync(id, ct) || !IsByHand) return NotFound();
        TempData.Tell(await desk.UndoAsync(id, objectId, ct) ? new(text.Say("Checklist.Undone", objectId)) : new(text.Say("Checklist.NothingToUndo", objectId), "warning"));
        return LocalRedirect(Address(Show, null));
    }

    public async Task<IActionResult> OnPostCsvAsync(long id, CancellationToken ct)
    {
        if (!MayExport) return Forbid();
        if (!await FindAsync(id, ct) || !IsByHand) return NotFound();
        audit.Note(AuditAct.ListExported, $"{text["Checklist.Heading"]}: {Plan.Name}", id);
        await db.SaveChangesAsync(ct);
        var lines = (await query.RunAsync(id, null, ct)).Where(IsShown).ToList();
        var headers = lines.SelectMany(l => l.Cells.Keys).Distinct().ToList();
        return CsvFile.Of($"plan-{id}-checklist.csv",
        [
            [text["Checklist.Task"], .. headers],
            .. lines.Select(l => (IEnumerable<string?>)[text[$"Checklist.Task.{l.Task}"], .. headers.Select(h => l.Cells.GetValueOrDefault(h))]),
        ]);
    }

    /// <summary>Where the list stands so.</summary>
    public string Address(HandTask? show, long? objectId) =>
        $"/plans/{Plan.Id}/checklist{(show is { } task ? $"?show={task.ToString().ToLowerInvariant()}" : "")}{(objectId is { } o ? $"#object-{o}" : "")}";

    private bool IsShown(HandLine line) => Show is { } task ? line.Task == task : line.IsToDo;

    private async Task<bool> FindAsync(long id, CancellationToken ct)
    {
        if (await RoomPlan.FindAsync(db, id, ct) is not { } plan) return false;
        Plan = plan;
        return true;
    }
}
