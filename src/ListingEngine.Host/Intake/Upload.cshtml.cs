using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Forms;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Intake;

/// <summary>First step of an upload: the file comes in and is looked at; the run's page goes on from there.</summary>
[Needs(Rights.Import)]
[UnreadForm]
[IgnoreAntiforgeryToken]
internal sealed class UploadModel(UploadedFile upload, UploadShelf shelf, ListingDb db, CompanyScope scope, PageText text, TimeProvider clock) : PageModel
{
    public string? Problem { get; private set; }

    public long Most => shelf.Most;

    public IActionResult OnGetTemplate() => CsvFile.Of("objects.csv", TableTemplate.Rows(text.Language));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        // A form with its borders and a token is a little larger than its file.
        if (Request.ContentLength > Most + (1 << 16)) return Refuse(TooLarge());
        try
        {
            return await upload.ReadAsync(HttpContext, ct) is { } file ? await LookAsync(file, ct) : Refuse(text["Intake.Error.NoFile"]);
        }
        catch (AntiforgeryValidationException)
        {
            return Refuse(text["Intake.Error.Form"], StatusCodes.Status400BadRequest);
        }
        catch (ImportException e)
        {
            return Refuse(e.Code == "import.too-large" ? TooLarge() : ImportWords.Problem(text, e.Code, string.Join('\n', e.Details)));
        }
        catch (Exception e) when (e is IOException or InvalidDataException && !ct.IsCancellationRequested)
        {
            return Refuse(text["Intake.Error.Cut"]);
        }
    }

    private async Task<IActionResult> LookAsync(UploadedFile.Taken file, CancellationToken ct)
    {
        FeedHead head;
        await using (var opened = System.IO.File.OpenRead(file.Path)) head = FeedHead.Of(opened);
        if (head.Format is not { } format)
        {
            System.IO.File.Delete(file.Path);
            return Refuse(head.Root is null ? text["Intake.Error.NotXml"] : text.Say("Intake.Error.OtherXml", head.Root));
        }

        var run = new ImportRun
        {
            CompanyId = scope.CompanyId,
            PersonId = scope.Who.PersonId,
            Source = SourceOf(file.Name),
            Format = format,
            State = ImportState.Uploaded,
            FileName = file.Name,
            Size = file.Size,
            StartedAt = clock.GetUtcNow(),
        };
        db.Imports.Add(run);
        await db.SaveChangesAsync(ct);
        shelf.Keep(file.Path, run.Id);
        return Redirect($"/settings/imports/runs/{run.Id}");
    }

    private PageResult Refuse(string problem, int status = StatusCodes.Status422UnprocessableEntity)
    {
        (Problem, Response.StatusCode) = (problem, status);
        return Page();
    }

    private string TooLarge() => text.Say("Intake.Error.TooLarge", ImportWords.Megabytes(text, Most));

    // «feed.xml.gz» of today and of tomorrow are one source.
    private static string SourceOf(string file)
    {
        var name = file.Split('.')[0].Trim();
        return SourceNames.Problem(name) is null ? name : "upload";
    }
}
