using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.People.Files;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Agency;

/// <summary>The company as portals and clients see it.</summary>
[Needs(Rights.ManageCompany)]
internal sealed class CompanyCardModel(ListingDb db, Uploads uploads, AuditTrail audit, PageText text) : PageModel
{
    [BindProperty]
    public CompanyForm Form { get; set; } = new();

    public Company Company { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        Form = CompanyForm.Of(Company);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        ModelState.Clear();
        Form.Check(ModelState, text);
        if (!ModelState.IsValid) return Page();
        Form.Tell(Company);
        db.Entry(Company).Property(c => c.Revision).OriginalValue = Form.Revision;
        return await SaveAsync(null, ct) ? RedirectToPage() : Page();
    }

    public async Task<IActionResult> OnPostLogoAsync(IFormFile? logo, CancellationToken ct)
    {
        await ReadAsync(ct);
        Form = CompanyForm.Of(Company);
        ModelState.Clear();
        var upload = await uploads.TakeLogoAsync(logo, ct);
        if (upload.Problem is { } problem)
        {
            ModelState.AddModelError("Logo", problem);
            return Page();
        }

        Company.LogoUrl = upload.Address;
        if (!await SaveAsync("logo", ct)) return Page();
        if (upload.IsCut) TempData.Tell(new(text["Company.Logo.Cut"], "warning"));
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostNoLogoAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        Company.LogoUrl = null;
        return await SaveAsync("logo", ct) ? RedirectToPage() : Page();
    }

    private async Task ReadAsync(CancellationToken ct) => Company = await db.Companies.SingleAsync(ct);

    private async Task<bool> SaveAsync(string? detail, CancellationToken ct)
    {
        try
        {
            audit.Note(AuditAct.CompanyChanged, Company.Name, Company.Id, detail);
            await db.SaveChangesAsync(ct);
            TempData.Tell(new(text["Saved"]));
            TempData["saved"] = $"{Request.Path}";
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            await ReadAsync(ct);
            Form.Revision = Company.Revision;
            ModelState.AddModelError("", text["Company.Conflict"]);
            return false;
        }
    }
}
