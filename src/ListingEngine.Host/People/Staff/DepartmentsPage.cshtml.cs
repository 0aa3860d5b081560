using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Staff;

/// <summary>A department as the list shows it.</summary>
internal sealed record DepartmentRow(long Id, string Name, string? Head, int People);

/// <summary>The departments, and a form for one more.</summary>
[Needs(Rights.ManagePeople)]
internal sealed class DepartmentsPageModel(ListingDb db, CompanyScope scope, AuditTrail audit, PageText text) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    public IReadOnlyList<DepartmentRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Rows = await (
        from d in db.Departments
        orderby d.Name
        select new DepartmentRow(d.Id, d.Name, db.People.Where(p => p.Id == d.HeadId).Select(p => p.Name).FirstOrDefault(),
            db.People.Count(p => p.DepartmentId == d.Id && p.LeftAt == null))).ToListAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var name = Told.Text(Name, 100);
        if (name is null) ModelState.AddModelError("Name", text["Department.NoName"]);
        else if (await db.Departments.AnyAsync(d => d.Name == name, ct)) ModelState.AddModelError("Name", text["Department.Taken"]);
        if (!ModelState.IsValid)
        {
            await OnGetAsync(ct);
            return Page();
        }

        var department = new Department { CompanyId = scope.CompanyId, Name = name! };
        db.Departments.Add(department);
        await db.SaveChangesAsync(ct);
        audit.Note(AuditAct.DepartmentChanged, name, department.Id, "added");
        await db.SaveChangesAsync(ct);
        TempData.Tell(new(text["Department.Added"]));
        return Redirect($"/settings/people/departments/{department.Id}");
    }
}
