using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.People.Files;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Mine;

/// <summary>A person's own page: details, password, sessions.</summary>
[Needs]
internal sealed class MeModel(
    ListingDb db, UserManager<Login> logins, SignInManager<Login> signIn, Uploads uploads, AuditTrail audit, PageText text) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public long Revision { get; set; }

    public Login Login { get; private set; } = null!;

    /// <summary>Null while working in another company.</summary>
    public Person? Person { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        (Name, Phone, Revision) = (Person?.Name, Person?.Phone, Person?.Revision ?? 0);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ChangeAsync(async person =>
    {
        var phone = Phones.Read(Phone);
        if (Told.Text(Name) is null) ModelState.AddModelError("Name", text["Person.NoName"]);
        if (Told.Text(Phone) is not null && phone is null) ModelState.AddModelError("Phone", text["Field.Phone.Wrong"]);
        if (phone is not null && await db.People.AnyAsync(p => p.Phone == phone && p.Id != person.Id, ct)) ModelState.AddModelError("Phone", text["Me.PhoneTaken"]);
        if (!ModelState.IsValid) return;
        (person.Name, person.Phone) = (Told.Text(Name)!, phone);
        db.Entry(person).Property(p => p.Revision).OriginalValue = Revision;
        await SaveAsync(person, ct);
    }, ct);

    public Task<IActionResult> OnPostPhotoAsync(IFormFile? photo, CancellationToken ct) => ChangeAsync(async person =>
    {
        (Name, Phone, Revision) = (person.Name, person.Phone, person.Revision);
        var upload = await uploads.TakePortraitAsync(photo, ct);
        if (upload.Problem is { } problem) ModelState.AddModelError("Photo", problem);
        if (!ModelState.IsValid) return;
        person.PhotoUrl = upload.Address;
        await SaveAsync(person, ct);
    }, ct);

    public Task<IActionResult> OnPostPasswordAsync(string? current, string? password, CancellationToken ct) => ChangeAsync(async person =>
    {
        (Name, Phone, Revision) = (person.Name, person.Phone, person.Revision);
        if (!await ProveAsync(current)) ModelState.AddModelError("Current", text[await logins.IsLockedOutAsync(Login) ? "SignIn.Locked" : "Identity.PasswordMismatch"]);
        if (!ModelState.IsValid) return;
        foreach (var error in (await logins.ChangePasswordAsync(Login, current ?? "", password ?? "")).Errors)
            ModelState.AddModelError(error.Code == "PasswordMismatch" ? "Current" : "New", text[$"Identity.{error.Code}"]);
        if (!ModelState.IsValid) return;
        audit.Note(AuditAct.PasswordChanged, person.Name, person.Id);
        await db.SaveChangesAsync(ct);
        // A new password ends the other sessions; this one goes on.
        await signIn.RefreshSignInAsync(Login);
        TempData.Tell(new(text["Me.Password.Changed"]));
    }, ct);

    public async Task<IActionResult> OnPostSignOutAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        await logins.UpdateSecurityStampAsync(Login);
        audit.Note(AuditAct.SignedOutEverywhere, Person?.Name ?? Login.Email, Login.PersonId);
        await db.SaveChangesAsync(ct);
        await signIn.SignOutAsync();
        return Redirect(GateModule.SignInPage);
    }

    // Guessing at an unattended screen is counted as it is at the door.
    private async Task<bool> ProveAsync(string? password) => (await signIn.CheckPasswordSignInAsync(Login, password ?? "", lockoutOnFailure: true)).Succeeded;

    private async Task<IActionResult> ChangeAsync(Func<Person, Task> act, CancellationToken ct)
    {
        await ReadAsync(ct);
        if (Person is null) return RedirectToPage();
        ModelState.Clear();
        await act(Person);
        return ModelState.IsValid ? RedirectToPage() : Page();
    }

    private async Task SaveAsync(Person person, CancellationToken ct)
    {
        try
        {
            audit.Note(AuditAct.PersonChanged, person.Name, person.Id);
            await db.SaveChangesAsync(ct);
            TempData.Tell(new(text["Saved"]));
            TempData["saved"] = $"{Request.Path}";
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            await ReadAsync(ct);
            Revision = Person!.Revision;
            ModelState.AddModelError("", text["Person.Conflict"]);
        }
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        Login = (await logins.GetUserAsync(User))!;
        Person = await db.People.SingleOrDefaultAsync(p => p.Id == Login.PersonId, ct);
    }
}
