using System.Globalization;
using System.Security.Claims;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Agency;

/// <summary>A company as the installation's administrator sees it.</summary>
internal sealed record CompanyRow(long Id, string Name, int People, int Objects);

/// <summary>The companies of this installation: one more, or to work in one of them.</summary>
[Needs(Installation = true)]
internal sealed class CompaniesPageModel(
    ListingDb db, CompanyScope scope, AuditTrail audit, NewCompany newCompany, UserManager<Login> logins, SignInManager<Login> signIn, PageText text) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Administrator { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    public IReadOnlyList<CompanyRow> Rows { get; private set; } = [];

    /// <summary>The link for the new company's administrator, shown once.</summary>
    public string? NewLink { get; private set; }

    public long Here => scope.CompanyId;

    public async Task OnGetAsync(CancellationToken ct)
    {
        NewLink = TempData["link"] as string;
        var people = await db.People.IgnoreQueryFilters().Where(p => p.LeftAt == null).GroupBy(p => p.CompanyId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var objects = await db.Objects.IgnoreQueryFilters().GroupBy(o => o.CompanyId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        Rows = [.. (await db.Companies.IgnoreQueryFilters().OrderBy(c => c.Name).Select(c => new { c.Id, c.Name }).ToListAsync(ct))
            .Select(c => new CompanyRow(c.Id, c.Name, people.GetValueOrDefault(c.Id), objects.GetValueOrDefault(c.Id)))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (name, administrator, email) = (Told.Text(Name), Told.Text(Administrator), Told.Text(Email));
        if (name is null) ModelState.AddModelError("Name", text["Company.NoName"]);
        if (administrator is null) ModelState.AddModelError("Administrator", text["Companies.NoAdministrator"]);
        if (email is null || !Told.IsEmail(email)) ModelState.AddModelError("Email", text["Field.Email.Wrong"]);
        else if (await logins.FindByEmailAsync(email) is not null) ModelState.AddModelError("Email", text["Password.EmailTaken"]);
        if (!ModelState.IsValid)
        {
            await OnGetAsync(ct);
            return Page();
        }

        TempData["saved"] = $"{Request.Path}";
        TempData["link"] = await newCompany.AddAsync(name!, administrator!, email!, ct);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEnterAsync(long company, CancellationToken ct)
    {
        if (await db.Companies.IgnoreQueryFilters().SingleOrDefaultAsync(c => c.Id == company, ct) is not { } found) return NotFound();
        var login = (await logins.GetUserAsync(User))!;
        scope.CompanyId = found.Id;
        audit.Note(AuditAct.CompanyEntered, found.Name, found.Id);
        await db.SaveChangesAsync(ct);
        await signIn.SignInWithClaimsAsync(login, isPersistent: true, [new Claim(Entrance.CompanyClaim, found.Id.ToString(CultureInfo.InvariantCulture))]);
        return Redirect("/");
    }

    /// <summary>Back to one's own company.</summary>
    public async Task<IActionResult> OnPostReturnAsync()
    {
        await signIn.SignInAsync((await logins.GetUserAsync(User))!, isPersistent: true);
        TempData.Tell(new(text["Companies.Returned"]));
        return Redirect("/installation/companies");
    }
}
