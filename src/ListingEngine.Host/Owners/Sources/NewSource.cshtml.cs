using ListingEngine.Core.Objects;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Owners.Sources;

/// <summary>The form of a new source.</summary>
[Needs(Rights.ManageSources)]
internal sealed class NewSourceModel(SourceDesk desk, PageText text) : PageModel
{
    [BindProperty]
    public SourceForm Form { get; set; } = new();

    /// <param name="example">Filled in, to be changed.</param>
    public void OnGet(bool example)
    {
        if (example) Form = new() { Name = text["Sources.Example.Name"], Entrances = "https://example.com/flats/owners/\nhttps://example.com/rss/new-flats.xml" };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.Take(await desk.ProblemsAsync(null, Form, ct), text)) return Page();
        var source = (await desk.SaveAsync(null, Form, ct))!;
        TempData.Tell(new(text.Say("Source.Added", source.Name)));
        return Redirect($"/sources/{source.Id}");
    }
}
