using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Staff;

/// <summary>One department: its name, head and members.</summary>
[Needs(Rights.ManagePeople)]
internal sealed class DepartmentCardModel(ListingDb db, AuditTrail audit, PageText text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "department")]
    public long Id { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Head { get; set; }

    public Department Department { get; private set; } = null!;

    /// <summary>Everybody who works here, with the department they are in.</summary>
    public IReadOnlyList<(long Id, string Name, Role Role, long? Department)> People { get; private set; } = [];

    public IReadOnlyList<Department> Others { get; private set; } = [];

    public bool IsEmpty => People.All(p => p.Department != Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        (Name, Head) = (Department.Name, Department.HeadId?.ToString(CultureInfo.InvariantCulture));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        var (name, head) = (Told.Text(Name, 100), Number(Head));
        if (name is null) ModelState.AddModelError("Name", text["Department.NoName"]);
        else if (Others.Any(d => d.Name == name)) ModelState.AddModelError("Name", text["Department.Taken"]);
        if (head is not null && People.All(p => p.Id != head)) ModelState.AddModelError("Head", text["Department.NoPerson"]);
        if (!ModelState.IsValid) return Page();
        (Department.Name, Department.HeadId) = (name!, head);
        return await SaveAsync(name, ct);
    }

    public async Task<IActionResult> OnPostJoinAsync(string? person, CancellationToken ct) => await MoveAsync(Number(person), Id, ct);

    public async Task<IActionResult> OnPostPartAsync(string? person, CancellationToken ct) => await MoveAsync(Number(person), null, ct);

    public async Task<IActionResult> OnPostDeleteAsync(string? to, CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        ModelState.Clear();
        (Name, Head) = (Department.Name, Department.HeadId?.ToString(CultureInfo.InvariantCulture));
        var target = Others.FirstOrDefault(d => d.Id == Number(to));
        if (!IsEmpty && target is null && to != "none") ModelState.AddModelError("Delete", text["Department.NotEmpty"]);
        if (!ModelState.IsValid) return Page();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var next = target?.Id;
        await db.People.Where(p => p.DepartmentId == Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.DepartmentId, next), ct);
        db.Departments.Remove(Department);
        audit.Note(AuditAct.DepartmentChanged, Department.Name, Id, target is null ? "deleted" : $"deleted → {target.Name}");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        TempData.Tell(new(text["Department.Deleted"]));
        return Redirect("/settings/people/departments");
    }

    private async Task<IActionResult> MoveAsync(long? person, long? department, CancellationToken ct)
    {
        if (!await ReadAsync(ct) || await db.People.SingleOrDefaultAsync(p => p.Id == person && p.LeftAt == null, ct) is not { } found) return NotFound();
        found.DepartmentId = department;
        return await SaveAsync($"{found.Name} {(department is null ? "−" : "+")}", ct);
    }

    private async Task<IActionResult> SaveAsync(string? detail, CancellationToken ct)
    {
        audit.Note(AuditAct.DepartmentChanged, Department.Name, Id, detail);
        await db.SaveChangesAsync(ct);
        TempData.Tell(new(text["Saved"]));
        return RedirectToPage(new { department = Id });
    }

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        var all = await db.Departments.OrderBy(d => d.Name).ToListAsync(ct);
        if (all.Find(d => d.Id == Id) is not { } found) return false;
        (Department, Others) = (found, all.FindAll(d => d.Id != Id));
        People = [.. (await db.People.Where(p => p.LeftAt == null).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name, p.Role, p.DepartmentId }).ToListAsync(ct))
            .Select(p => (p.Id, p.Name, p.Role, p.DepartmentId))];
        return true;
    }

    private static long? Number(string? told) => long.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
