using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Staff;

/// <summary>Somebody new.</summary>
[Needs(Rights.ManagePeople)]
internal sealed class PersonNewModel(ListingDb db, CompanyScope scope, AuditTrail audit, PageText text) : PageModel
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    [BindProperty]
    public Role Role { get; set; }

    public IReadOnlyList<Department> Departments { get; private set; } = [];

    /// <summary>Roles that bring no right beyond those of the one who gives them.</summary>
    public IEnumerable<Role> Roles => Enum.GetValues<Role>().Where(r => scope.Who.Has(RoleRights.Of(r)));

    public async Task OnGetAsync(CancellationToken ct) => Departments = await db.Departments.AsNoTracking().OrderBy(d => d.Name).ToListAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        ModelState.Clear();
        await Form.CheckAsync(db, 0, ModelState, text, ct);
        if (!Roles.Contains(Role)) ModelState.AddModelError("Role", text["Rights.Beyond"]);
        if (!ModelState.IsValid) return Page();
        var person = new Person { CompanyId = scope.CompanyId, Name = "", Role = Role };
        Form.Tell(person);
        db.People.Add(person);
        await db.SaveChangesAsync(ct);
        audit.Note(AuditAct.PersonAdded, person.Name, person.Id, $"{Role}");
        await db.SaveChangesAsync(ct);
        TempData.Tell(new(text["Person.Added"]));
        TempData["saved"] = $"{Request.Path}";
        return Redirect($"/settings/people/{person.Id}");
    }
}
