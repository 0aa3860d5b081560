using System.Runtime.CompilerServices;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Records;

/// <summary>Why each object is, or is not, in the plan's feed.</summary>
[Needs(Rights.SeePlans)]
internal sealed class RecordsPageModel(ListingDb db, RecordsQuery query, CompanyScope scope, AuditTrail audit, TimeProvider clock, PageText text) : PageModel
{
    /// <summary>Number or id of the object that is asked about.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public FeedRecordState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Reason { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Agent { get; set; }

    [BindProperty(SupportsGet = true)]
    public ObjectKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Line { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int? Number { get; set; }

    public RoomPlan Plan { get; private set; } = null!;

    public RecordCounts Counts { get; private set; } = null!;

    /// <summary>What is said of the object that was asked about; null when nobody asked, or there is no such object.</summary>
    public RecordAnswer? Answer { get; private set; }

    public IReadOnlyList<RecordLine> Lines { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<(long Id, string Name)> Agents { get; private set; } = [];

    public bool MayExport => scope.Who.Has(Rights.Export);

    public RecordAsk Ask => new(State, string.IsNullOrWhiteSpace(Reason) ? null : Reason, Agent, Kind, Line);

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct)
    {
        if (await RoomPlan.FindAsync(db, id, ct) is not { } plan) return NotFound();
        Plan = plan;
        Counts = await RecordCounts.OfAsync(db, id, ct);
        if (!string.IsNullOrWhiteSpace(Q)) Answer = await query.AnswerAsync(id, Q, ct);
        (Lines, Paging) = await query.RunAsync(id, Ask, Paging.Asked(Number), ct);
        Agents = [.. (await db.People.Where(p => p.LeftAt == null).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).Select(p => (p.Id, p.Name))];
        return Page();
    }

    public async Task<IActionResult> OnPostCsvAsync(long id, CancellationToken ct)
    {
        if (!MayExport) return Forbid();
        if (await RoomPlan.FindAsync(db, id, ct) is not { } plan) return NotFound();
        Plan = plan;
        audit.Note(AuditAct.ListExported, $"{text["Records.Heading"]}: {plan.Name}", plan.Id);
        await db.SaveChangesAsync(ct);
        return new CsvSheet($"plan-{id}-objects.csv", SheetAsync(ct));
    }

    private async IAsyncEnumerable<string> SheetAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var line = new CsvLine(text.Language);
        foreach (var column in (string[])["Number", "Id", "Kind", "Deal", "Address", "Agent", "State", "Line", "Since", "Codes", "Reasons"]) line.Text(text[$"Records.Csv.{column}"]);
        yield return line.Take();
        await foreach (var found in query.Found(Plan.Id, Ask).AsAsyncEnumerable().WithCancellation(ct))
        {
            var record = found.Record;
            line.Number(record.ObjectId).Text(found.FeedId).Text(text.Word(found.Kind)).Text(text.Word(found.Deal)).Text(found.Address.Whole()).Text(found.Agent)
                .Text(text[$"Records.State.{record.State}"]).Text(Plan.LineName(record.Line)).Time(record.Since, clock.LocalTimeZone)
                .Text(string.Join(", ", record.Reasons.Select(r => r.Code))).Text(string.Join(" ", found.Reasons.Select(r => text.In(r.Says))));
            yield return line.Take();
        }
    }
}
