using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Jobs;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Intake;

/// <summary>One import: what is to be taken, how far it is, what became of it.</summary>
[Needs(Rights.Import)]
internal sealed class RunModel(ListingDb db, JobDesk jobs, UploadShelf shelf, HeldWithdrawal held, FetchProgress progress, AuditTrail audit, PageText text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public string? Format { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public bool Replace { get; set; }

    public ImportRun Run { get; private set; } = null!;

    public FeedProbe? Probe { get; private set; }

    /// <summary>How far the fetching of pictures is, once there are objects.</summary>
    public FetchCounts? Pictures { get; private set; }

    public Dictionary<string, string> Problems { get; } = [];

    public bool IsOpen => Run.State is ImportState.Queued or ImportState.Running;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        (Name, Format, Replace) = (Run.Source, Run.Format, Run.Replace);
        if (Run.State == ImportState.Done) Pictures = await progress.NowAsync(ct);
        Look();
        return Page();
    }

    public async Task<IActionResult> OnPostStartAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (Run.State != ImportState.Uploaded) return Here();
        Name = Name?.Trim() ?? "";
        if (SourceNames.Problem(Name) is { } wrong) Problems["Name"] = text[wrong];
        if (Importer.Format(Format) is null) Problems["Format"] = text["Intake.Error.Format"];
        if (Problems.Count > 0)
        {
            Look();
            return Page();
        }

        (Run.Source, Run.Format, Run.Replace, Run.State) = (Name, Format!, Replace, ImportState.Queued);
        audit.Note(AuditAct.ImportStarted, Run.Source, Run.Id, Run.FileName);
        await db.SaveChangesAsync(ct);
        await jobs.OrderAsync<UploadImportJob>(Id, ct);
        return Here();
    }

    public async Task<IActionResult> OnPostDropAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (Run.State != ImportState.Uploaded) return Here();
        shelf.Drop(Id);
        db.Imports.Remove(Run);
        await db.SaveChangesAsync(ct);
        TempData.Tell(new(text["Intake.Run.Dropped"]));
        return Redirect("/settings/imports");
    }

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        var count = await held.AcceptAsync(Run, ct);
        TempData.Tell(count is { } some ? new(text.Say("Intake.Held.Accepted", text.Number(some)), Link: Objects("Archived"), LinkText: text["Intake.Run.Objects"])
            : new(text["Intake.Held.Gone"], "warning"));
        return Here();
    }

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (Run.Held is not null)
        {
            await held.KeepAsync(Run, ct);
            TempData.Tell(new(text["Intake.Held.Kept"]));
        }

        return Here();
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        IEnumerable<IEnumerable<string?>> head = [[text["Intake.Refused.Id"], text["Intake.Refused.Line"], text["Intake.Refused.Why"]]];
        var refused = KeptReport.Refusals(Run).Select(o => (IEnumerable<string?>)
            [o.Id, text.Number(o.Line), string.Join(" ", o.Reasons.Select(r => ImportWords.Reason(text, r.Code, r.Detail)))]);
        var notes = KeptReport.Notes(Run).Select(n => (IEnumerable<string?>)[n.Example, null, ImportWords.Reason(text, n.Code, n.Detail)]);
        return CsvFile.Of($"import-{Id}.csv", [.. head, .. refused, .. notes]);
    }

    public string Objects(string? status = null) => $"/objects?source={Uri.EscapeDataString(Run.Source)}{(status is null ? null : $"&status={status}")}";

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        var found = await db.Imports.SingleOrDefaultAsync(r => r.Id == Id, ct);
        Run = found!;
        return found is not null;
    }

    private void Look()
    {
        if (Run.State != ImportState.Uploaded) return;
        try
        {
            using var file = shelf.Open(Id);
            Probe = FeedProbe.Of(FeedHead.Of(file));
        }
        catch (ImportException e)
        {
            Problems["File"] = ImportWords.Problem(text, e.Code, null);
        }
    }

    private RedirectResult Here() => Redirect($"/settings/imports/runs/{Id}");
}
