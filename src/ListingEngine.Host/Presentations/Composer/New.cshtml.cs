using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>Begins a presentation with the objects that were ticked in the list, found for a wish, or named by their numbers.</summary>
[Needs(Rights.MakePresentations)]
internal sealed class NewModel(ComposerDesk composer, PageText text) : PageModel
{
    /// <summary>Numbers of ticked objects.</summary>
    [BindProperty(SupportsGet = true)]
    public List<long> Pick { get; set; } = [];

    /// <summary>Numbers as they are typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Numbers { get; set; }

    [BindProperty]
    public string? PresentationTitle { get; set; }

    /// <summary>The client.</summary>
    [BindProperty]
    public string? Recipient { get; set; }

    [BindProperty]
    public PresentationTemplate Template { get; set; }

    public IReadOnlyList<PropertyObject> Objects { get; private set; } = [];

    /// <summary>Of ticked objects: numbers of those that cannot be put in.</summary>
    public IReadOnlyList<long> LeftOut { get; private set; } = [];

    public string? Fault { get; private set; }

    /// <summary>«Все найденные» was ticked in the list: a presentation wants a choice.</summary>
    public bool AskedForAll { get; private set; }

    public async Task OnGetAsync(bool all, CancellationToken ct)
    {
        AskedForAll = all;
        await ReadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        var input = new PresentationInput { ObjectIds = [.. Objects.Select(o => o.Id)], Title = PresentationTitle, Template = Template, Language = text.Language };
        var (id, fault) = await composer.CreateAsync(input, Recipient, ct);
        if (fault is not null)
        {
            (Fault, Response.StatusCode) = (text.In(fault.Says), StatusCodes.Status422UnprocessableEntity);
            return Page();
        }

        if (LeftOut.Count > 0) TempData.Tell(new(text.Say("Pres.LeftOut", string.Join(", ", LeftOut)), "warning"));
        return Redirect($"/presentations/{id}");
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var wanted = Pick.Concat(ComposerDesk.NumbersIn(Numbers)).Distinct().ToList();
        Objects = await composer.ShownAsync(wanted, ct);
        LeftOut = [.. wanted.Except(Objects.Select(o => o.Id))];
    }
}
