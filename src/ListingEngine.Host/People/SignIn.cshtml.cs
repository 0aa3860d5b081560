using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People;

/// <summary>The way in for people. What is wrong is not told apart: nobody learns here whose address is known.</summary>
[AllowAnonymous]
[EnableRateLimiting(PeopleModule.SignInLimit)]
internal sealed class SignInModel(
    SignInManager<Login> signIn, UserManager<Login> logins, ListingDb db, CompanyScope scope, AuditTrail audit, TimeProvider clock, PageText text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    public bool NeedsCode { get; private set; }

    public string? Problem { get; private set; }

    public IActionResult OnGet() => scope.Access is null ? Page() : LocalRedirect(Link.Local(Next));

    public async Task<IActionResult> OnPostAsync(string? password, string? code, CancellationToken ct)
    {
        var login = await logins.FindByEmailAsync(Email?.Trim() ?? "");
        var person = login is null ? null : await db.People.IgnoreQueryFilters().SingleAsync(p => p.Id == login.PersonId, ct);
        if (login is not { PasswordHash: not null } || person is not { LeftAt: null })
        {
            // As much work as a wrong password is: the time of the answer tells no more than its words.
            logins.PasswordHasher.HashPassword(login ?? new(), password ?? "");
            return Refuse("SignIn.Wrong");
        }

        scope.CompanyId = person.CompanyId;
        var result = await signIn.CheckPasswordSignInAsync(login, password ?? "", lockoutOnFailure: true);
        if (result.IsLockedOut) return await RefuseAsync(AuditAct.LockedOut, person.Name, "SignIn.Locked", ct);
        if (!result.Succeeded) return await RefuseAsync(AuditAct.SignInFailed, person.Name, "SignIn.Wrong", ct);
        if (login.TwoFactorEnabled && !await CodeFitsAsync(login, code))
        {
            NeedsCode = true;
            if (string.IsNullOrWhiteSpace(code)) return Page();
            await logins.AccessFailedAsync(login);
            return await RefuseAsync(AuditAct.SignInFailed, person.Name, "SignIn.WrongCode", ct);
        }

        await signIn.SignInAsync(login, isPersistent: true);
        login.SignedInAt = clock.GetStoredNow();
        audit.NoteOf(person, AuditAct.SignedIn);
        await db.SaveChangesAsync(ct);
        return LocalRedirect(Link.Local(Next));
    }

    private async Task<bool> CodeFitsAsync(Login login, string? code)
    {
        var told = code?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        return told.Length > 0 && (await logins.VerifyTwoFactorTokenAsync(login, logins.Options.Tokens.AuthenticatorTokenProvider, told)
            || (await logins.RedeemTwoFactorRecoveryCodeAsync(login, told)).Succeeded);
    }

    private async Task<IActionResult> RefuseAsync(AuditAct act, string name, string problem, CancellationToken ct)
    {
        audit.Note(act, name);
        await db.SaveChangesAsync(ct);
        return Refuse(problem);
    }

    private PageResult Refuse(string problem)
    {
        Problem = text[problem];
        return Page();
    }
}
