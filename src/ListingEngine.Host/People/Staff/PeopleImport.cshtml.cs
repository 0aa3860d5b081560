using System.Text;
using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.People.Staff;

/// <summary>People from a list: first what would come of it, line by line, then the taking.</summary>
[Needs(Rights.ManagePeople)]
internal sealed class PeopleImportModel(PeopleTaker taker, PageText text) : PageModel
{
    private const int MostBytes = 2 << 20;

    public IReadOnlyList<JudgedLine>? Judged { get; private set; }

    /// <summary>The lines on their way from the preview to the taking; they are judged again there.</summary>
    public string? Kept { get; private set; }

    public int Useful => Judged?.Count(j => j.Outcome is LineOutcome.Added or LineOutcome.Changed) ?? 0;

    /// <summary>An empty list with the columns and two examples.</summary>
    public FileContentResult OnGetTemplate() => File(Encoding.UTF8.GetBytes("\uFEFF" + text["PeopleImport.Template"].Replace("\\n", "\r\n", StringComparison.Ordinal)), "text/csv", "people.csv");

    public async Task<IActionResult> OnPostAsync(IFormFile? list, CancellationToken ct)
    {
        if (list is null or { Length: 0 }) return Refuse(text["File.None"]);
        if (list.Length > MostBytes) return Refuse(text.Say("File.TooLarge", MostBytes >> 20));
        using var content = new MemoryStream();
        await list.CopyToAsync(content, ct);
        var (lines, problem) = SheetReader.Read(content.ToArray());
        if (problem is not null) return Refuse(text.Say(problem, SheetReader.Most));
        Judged = await taker.JudgeAsync(lines, ct);
        Kept = JsonSerializer.Serialize(lines);
        return Page();
    }

    public async Task<IActionResult> OnPostTakeAsync(string? kept, CancellationToken ct)
    {
        if (Read(kept) is not { Count: > 0 and <= SheetReader.Most } lines) return Refuse(text["PeopleImport.Unreadable"]);
        var (added, changed) = await taker.TakeAsync(lines, ct);
        TempData.Tell(new(text.Say("PeopleImport.Done", added, changed)));
        return Redirect("/settings/people");
    }

    private static List<SheetLine>? Read(string? kept)
    {
        try
        {
            return kept is null ? null : JsonSerializer.Deserialize<List<SheetLine>>(kept)?.ConvertAll(l => new SheetLine(
                l.Number, Told.Text(l.Name), Told.Text(l.Phone), Told.Text(l.Email), Told.Text(l.Position), Told.Text(l.Department, 100), Told.Text(l.Role)));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private PageResult Refuse(string problem)
    {
        ModelState.AddModelError("List", problem);
        return Page();
    }
}
