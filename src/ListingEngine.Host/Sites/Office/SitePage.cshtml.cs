using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Sites.Office;

/// <summary>A plan that a site may show.</summary>
internal sealed record SitePlan(long Id, string Name, string Portal, bool IsOn);

/// <summary>The company's site: on or off, where it is, what it shows, and how it is put into other pages.</summary>
[Needs(Rights.ManageCompany)]
internal sealed class SitePageModel(SiteDesk desk, SiteQuery query, ListingDb db, IOptions<WebOptions> web, PageText text) : PageModel
{
    [BindProperty]
    public SiteForm Form { get; set; } = new();

    /// <summary>Null while nobody has switched it on.</summary>
    public Site? Site { get; private set; }

    public Company Company { get; private set; } = null!;

    public string Address { get; private set; } = "";

    public string JsonAddress { get; private set; } = "";

    /// <summary>Objects that visitors see.</summary>
    public int Shown { get; private set; }

    public IReadOnlyList<SitePlan> Plans { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        if (Site is not null) Form = SiteForm.Of(Site);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ModelState.Clear();
        foreach (var (field, key, detail) in Form.Problems()) ModelState.AddModelError($"{nameof(Form)}.{field}", text.Say(key, detail));
        if (ModelState.IsValid && !await desk.ChangeAsync(Form, ct)) ModelState.AddModelError("", text["SiteOffice.Conflict"]);
        if (ModelState.IsValid) return Done("Saved");
        await ReadAsync(ct);
        if (Site is null) return RedirectToPage();
        Form.Version = Site.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostOpenAsync(CancellationToken ct)
    {
        await desk.OpenAsync(ct);
        return Done("SiteOffice.Opened");
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct)
    {
        await desk.CloseAsync(ct);
        return Done("SiteOffice.Closed");
    }

    public async Task<IActionResult> OnPostMoveAsync(CancellationToken ct)
    {
        await desk.MoveAsync(ct);
        return Done("SiteOffice.Moved");
    }

    /// <summary>What to mend in that field, or null.</summary>
    public string? Problem(string field) => ModelState.TryGetValue($"{nameof(Form)}.{field}", out var state) ? state.Errors.FirstOrDefault()?.ErrorMessage : null;

    private async Task ReadAsync(CancellationToken ct)
    {
        Company = await db.Companies.AsNoTracking().SingleAsync(ct);
        Site = await desk.FindAsync(ct);
        if (Site is null) return;
        var token = (await desk.LinkAsync(Site, ct)).Token;
        var root = web.Value.Address(Request);
        (Address, JsonAddress) = (root + SiteAddress.List(token), root + SiteAddress.ListJson(token));
        Shown = await query.CountAsync(Site, ct);
        Plans = [.. (await db.Plans.OrderBy(p => p.Name).Select(p => new { p.Id, p.Name, p.Portal, p.IsOn }).ToListAsync(ct))
            .Select(p => new SitePlan(p.Id, p.Name, PortalCatalog.Find(p.Portal) is { } portal ? text.In(portal.Name) : p.Portal, p.IsOn))];
    }

    private RedirectToPageResult Done(string said)
    {
        TempData.Tell(new(text[said]));
        TempData["saved"] = $"{Request.Path}";
        return RedirectToPage();
    }
}
