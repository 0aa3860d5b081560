using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.People.Files;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Staff;

/// <summary>One person: details, rights, way in.</summary>
[Needs(Rights.ManagePeople)]
internal sealed class PersonCardModel(
    ListingDb db, CompanyScope scope, PersonDoor door, PersonRights rights, PersonLeaving leaving, Uploads uploads, AuditTrail audit, PageText text, TimeProvider clock)
    : PageModel
{
    private const int MostHistory = 30;

    [BindProperty(SupportsGet = true, Name = "person")]
    public long Id { get; set; }

    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public Person Person { get; private set; } = null!;

    public Login? Login { get; private set; }

    public bool IsLocked => Login?.LockoutEnd > clock.GetUtcNow();

    /// <summary>Nothing here may be changed by one who has fewer rights than the person.</summary>
    public bool MayChange => Power.Covers(scope.Who, Person, Login);

    public Access Who => scope.Who;

    public int Objects { get; private set; }

    public IReadOnlyList<Department> Departments { get; private set; } = [];

    public IReadOnlyList<AuditEntry> History { get; private set; } = [];

    /// <summary>A one-time link that was just made, shown once.</summary>
    public string? NewLink { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        Form = PersonForm.Of(Person);
        NewLink = TempData["link"] as string;
        return await ShowAsync(ct);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ChangeAsync(async () =>
    {
        await Form.CheckAsync(db, Id, ModelState, text, ct);
        if (!ModelState.IsValid) return false;
        Form.Tell(Person);
        door.Follow(Person, Login);
        db.Entry(Person).Property(p => p.Revision).OriginalValue = Form.Revision;
        audit.Note(AuditAct.PersonChanged, Person.Name, Id);
        return await SaveAsync(ct);
    }, ct);

    public Task<IActionResult> OnPostPhotoAsync(IFormFile? photo, CancellationToken ct) => ChangeAsync(async () =>
    {
        Form = PersonForm.Of(Person);
        var upload = await uploads.TakePortraitAsync(photo, ct);
        if (upload.Problem is { } problem) ModelState.AddModelError("Photo", problem);
        if (!ModelState.IsValid) return false;
        Person.PhotoUrl = upload.Address;
        audit.Note(AuditAct.PersonChanged, Person.Name, Id, "photo");
        return await SaveAsync(ct);
    }, ct);

    public Task<IActionResult> OnPostNoPhotoAsync(CancellationToken ct) => ChangeAsync(async () =>
    {
        Person.PhotoUrl = null;
        audit.Note(AuditAct.PersonChanged, Person.Name, Id, "photo");
        return await SaveAsync(ct);
    }, ct);

    public Task<IActionResult> OnPostRightsAsync(Role role, Rights[] have, CancellationToken ct) => ChangeAsync(async () =>
    {
        Form = PersonForm.Of(Person);
        if (!Enum.IsDefined(role)) return false;
        var (told, own) = (have.Aggregate(Rights.None, (a, b) => a | b) & RoleRights.All, RoleRights.Of(role));
        // With a new role its own rights come; what differs from it is chosen afterwards.
        var (granted, denied) = role == Person.Role ? (told & ~own, own & ~told) : (Rights.None, Rights.None);
        if (await rights.ChangeAsync(Person, role, granted, denied, ct) is not { } problem) return Say("Rights.Saved");
        await db.Entry(Person).ReloadAsync(ct);
        ModelState.AddModelError("Rights", text[problem]);
        return false;
    }, ct);

    public Task<IActionResult> OnPostLinkAsync(CancellationToken ct) => ChangeAsync(async () =>
    {
        Form = PersonForm.Of(Person);
        if (await door.LinkAsync(Person, ct) is { } link) TempData["link"] = link;
        else ModelState.AddModelError("Door", text["Door.EmailTaken"]);
        return ModelState.IsValid;
    }, ct);

    public Task<IActionResult> OnPostUnlockAsync(CancellationToken ct) => WithLoginAsync(login => door.UnlockAsync(Person, login, ct), "Door.Unlocked", ct);

    public Task<IActionResult> OnPostSignOutAsync(CancellationToken ct) =>
        WithLoginAsync(login => door.SignOutEverywhereAsync(Person, login, ct), "Door.SignedOut", ct);

    public Task<IActionResult> OnPostNoFactorAsync(CancellationToken ct) =>
        WithLoginAsync(login => door.DropSecondFactorAsync(Person, login, ct), "Door.FactorDropped", ct);

    public Task<IActionResult> OnPostReturnAsync(CancellationToken ct) => ChangeAsync(async () =>
    {
        await leaving.ReturnAsync(Person, ct);
        return Say("Person.Returned");
    }, ct);

    private Task<IActionResult> WithLoginAsync(Func<Login, Task> act, string done, CancellationToken ct) => ChangeAsync(async () =>
    {
        if (Login is null) return true;
        await act(Login);
        return Say(done);
    }, ct);

    private async Task<IActionResult> ChangeAsync(Func<Task<bool>> act, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (!MayChange) return Forbid();
        ModelState.Clear();
        return await act() ? RedirectToPage(new { person = Id }) : await ShowAsync(ct);
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await db.People.SingleOrDefaultAsync(p => p.Id == Id, ct) is not { } person) return false;
        (Person, Login) = (person, await door.FindAsync(Id, ct));
        return true;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        Departments = await db.Departments.AsNoTracking().OrderBy(d => d.Name).ToListAsync(ct);
        Objects = await db.Objects.CountAsync(o => o.AgentId == Id, ct);
        AuditAct[] acts = [AuditAct.PersonAdded, AuditAct.RightsChanged, AuditAct.PersonLeft, AuditAct.ObjectsHandedOver, AuditAct.LinkMade, AuditAct.PersonChanged];
        History = await db.Audit.AsNoTracking().Where(a => a.SubjectId == Id && acts.Contains(a.Act)).OrderByDescending(a => a.Id).Take(MostHistory).ToListAsync(ct);
        return Page();
    }

    private bool Say(string key)
    {
        TempData.Tell(new(text[key]));
        return true;
    }

    private async Task<bool> SaveAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            TempData["saved"] = $"{Request.Path}";
            return Say("Saved");
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            await FindAsync(ct);
            Form.Revision = Person.Revision;
            ModelState.AddModelError("", text["Person.Conflict"]);
            return false;
        }
    }
}
