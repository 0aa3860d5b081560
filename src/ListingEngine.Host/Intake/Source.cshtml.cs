using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Intake;

/// <summary>The form of one scheduled address.</summary>
[Needs(Rights.Import)]
internal sealed class SourceModel(SourceDesk desk, ListingDb db, FeedFetcher fetcher, PageText text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long? Id { get; set; }

    [BindProperty]
    public SourceForm Form { get; set; } = new();

    public FeedProbe? Probe { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Id is not { } id) return Page();
        if (await desk.FindAsync(id, ct) is not { } source) return NotFound();
        Form = new() { Name = source.Name, Address = source.Address, Format = source.Format, Replace = source.Replace, Every = source.EveryMinutes };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Id is { } id && await desk.FindAsync(id, ct) is null) return NotFound();
        if (!await IsGoodAsync(ct)) return Page();
        var saved = await desk.SaveAsync(Id, Form, ct);
        if (saved is null) return NotFound();
        TempData.Tell(new(text.Say("Intake.Source.Saved", saved.Name)));
        return Redirect("/settings/imports");
    }

    /// <summary>Looks what the address sends; nothing is taken or saved.</summary>
    public async Task<IActionResult> OnPostCheckAsync(CancellationToken ct)
    {
        if (Id is { } id && await desk.FindAsync(id, ct) is null) return NotFound();
        if (!await IsGoodAsync(ct)) return Page();
        try
        {
            Probe = FeedProbe.Of(FeedHead.Of(await fetcher.PeekAsync(Form.Address, FeedHead.Most, ct)));
        }
        catch (ImportException e)
        {
            Wrong(nameof(Form.Address), ImportWords.Problem(text, e.Code, string.Join('\n', e.Details)));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        if (Id is not { } id || await desk.RemoveAsync(id, ct) is not { } removed) return NotFound();
        TempData.Tell(new(text.Say("Intake.Removed", removed.Name)));
        return Redirect("/settings/imports");
    }

    /// <summary>What to mend in that field, or null.</summary>
    public string? Problem(string field) => ModelState.TryGetValue(Key(field), out var state) ? state.Errors.FirstOrDefault()?.ErrorMessage : null;

    private async Task<bool> IsGoodAsync(CancellationToken ct)
    {
        ModelState.Clear();
        foreach (var (field, key) in Form.Problems()) Wrong(field, text[key]);
        if (await db.ImportSources.AnyAsync(s => s.Name == Form.Name && s.Id != Id, ct)) Wrong(nameof(Form.Name), text["Intake.Error.NameTaken"]);
        return ModelState.IsValid;
    }

    private void Wrong(string field, string sentence) => ModelState.AddModelError(Key(field), sentence);

    private static string Key(string field) => $"{nameof(Form)}.{field}";
}
