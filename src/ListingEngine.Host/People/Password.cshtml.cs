using System.Globalization;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People;

/// <summary>Where a one-time link leads: a person chooses a password, the first time or again.</summary>
[AllowAnonymous]
[EnableRateLimiting(PeopleModule.SignInLimit)]
internal sealed class PasswordModel(
    UserManager<Login> logins, SignInManager<Login> signIn, ListingDb db, CompanyScope scope, AuditTrail audit, PageText text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    public bool IsLinkGood { get; private set; } = true;

    public List<string> Problems { get; } = [];

    public async Task OnGetAsync()
    {
        var login = await FindAsync();
        IsLinkGood = login is not null;
        Email = login is null || PeopleLinks.IsPlaceholder(login.Email) ? null : login.Email;
    }

    public async Task<IActionResult> OnPostAsync(string? password, CancellationToken ct)
    {
        if (await FindAsync() is not { } login)
        {
            IsLinkGood = false;
            return Page();
        }

        if (!await TakeAsync(login, password ?? "")) return Page();
        var person = await db.People.IgnoreQueryFilters().SingleAsync(p => p.Id == login.PersonId, ct);
        scope.CompanyId = person.CompanyId;
        audit.NoteOf(person, AuditAct.PasswordChanged);
        await db.SaveChangesAsync(ct);
        await signIn.SignInAsync(login, isPersistent: true);
        return LocalRedirect("/");
    }

    private async Task<Login?> FindAsync()
    {
        var login = await logins.FindByIdAsync(Id.ToString(CultureInfo.InvariantCulture));
        return login is not null && Token is not null && await logins.VerifyUserTokenAsync(
            login, logins.Options.Tokens.PasswordResetTokenProvider, UserManager<Login>.ResetPasswordTokenPurpose, Token) ? login : null;
    }

    // The address first: setting the password uses the link up.
    private async Task<bool> TakeAsync(Login login, string password)
    {
        var email = Email?.Trim() ?? "";
        var other = await logins.FindByEmailAsync(email);
        if (!email.Contains('@', StringComparison.Ordinal)) Problems.Add(text["Password.NoEmail"]);
        else if (other is not null && other.Id != login.Id) Problems.Add(text["Password.EmailTaken"]);
        if (Problems.Count > 0) return false;
        (login.Email, login.UserName) = (email, email);
        foreach (var error in (await logins.ResetPasswordAsync(login, Token!, password)).Errors) Problems.Add(text[$"Identity.{error.Code}"]);
        return Problems.Count == 0;
    }
}
