using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Web.AuditLog;

/// <summary>Who did what to what, when and from where.</summary>
[Needs(Rights.SeeAudit)]
internal sealed class AuditModel(AuditQuery query, ListingDb db, AuditTrail audit, PageText text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "who")]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true, Name = "act")]
    public string? Act { get; set; }

    [BindProperty(SupportsGet = true, Name = "subject")]
    public string? Subject { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    public IReadOnlyList<(string Value, string Name)> Actors { get; private set; } = [];

    public int Total { get; private set; }

    public bool HasOlder { get; private set; }

    // What cannot be read asks for nothing, as an empty field does.
    public AuditFilter Filter => new()
    {
        Who = Who,
        Act = Enum.TryParse<AuditAct>(Act, out var act) && Enum.IsDefined(act) ? act : null,
        Subject = Subject,
        From = Day(From),
        To = Day(To),
    };

    public async Task OnGetAsync(CancellationToken ct)
    {
        Number = Math.Clamp(Number, 1, 100_000);
        var found = await query.PageAsync(Filter, Number, ct);
        (Entries, HasOlder) = (found[..Math.Min(AuditQuery.OnPage, found.Count)], found.Count > AuditQuery.OnPage);
        Total = await query.Of(Filter).CountAsync(ct);
        Actors = await query.ActorsAsync(ct);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken ct)
    {
        var entries = await query.Export(Filter).ToListAsync(ct);
        audit.Note(AuditAct.ListExported, text["Audit.Title"], detail: $"{entries.Count}");
        await db.SaveChangesAsync(ct);
        IEnumerable<string?> head =
            [text["Audit.When"], text["Audit.Who"], text["Audit.Act"], text["Audit.Subject"], "№", text["Audit.Detail"], text["Audit.Address"]];
        return CsvFile.Of("audit.csv", [head, .. entries.Select(e => (IEnumerable<string?>)
            [text.Exact(e.At), e.Who, text.Name(e.Act), e.Subject, $"{e.SubjectId}", e.Detail, e.Address])]);
    }

    private static DateOnly? Day(string? told) =>
        DateOnly.TryParseExact(told, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 9000 ? day : null;
}
