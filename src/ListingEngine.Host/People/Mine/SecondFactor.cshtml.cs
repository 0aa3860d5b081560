using System.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;

namespace ListingEngine.Host.People.Mine;

/// <summary>A second factor: a code from an application on the telephone (TOTP, RFC 6238).</summary>
[Needs]
internal sealed class SecondFactorModel(
    UserManager<Login> logins, SignInManager<Login> signIn, ListingDb db, AuditTrail audit, CompanyScope scope, PageText text) : PageModel
{
    private const int SpareCodes = 10;

    public Login Login { get; private set; } = null!;

    /// <summary>The secret while it is being set up, in groups of four; null before and afterwards.</summary>
    public string? Secret { get; private set; }

    /// <summary>The same as a picture for the telephone's camera.</summary>
    public string? Picture { get; private set; }

    /// <summary>Codes for the day the telephone is lost, shown once.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>How many of them are left.</summary>
    public int CodesLeft { get; private set; }

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Codes = (TempData["codes"] as string)?.Split(' ') ?? [];
        await ShowAsync();
    }

    public async Task<IActionResult> OnPostBeginAsync()
    {
        await ReadAsync();
        if (Login.TwoFactorEnabled) return RedirectToPage();
        await logins.ResetAuthenticatorKeyAsync(Login);
        await signIn.RefreshSignInAsync(Login);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostOnAsync(string? code, CancellationToken ct)
    {
        await ReadAsync();
        var told = string.Concat((code ?? "").Where(char.IsAsciiDigit));
        if (Login.TwoFactorEnabled) return RedirectToPage();
        if (!await logins.VerifyTwoFactorTokenAsync(Login, logins.Options.Tokens.AuthenticatorTokenProvider, told))
        {
            ModelState.AddModelError("Code", text["SignIn.WrongCode"]);
            await ShowAsync();
            return Page();
        }

        await logins.SetTwoFactorEnabledAsync(Login, true);
        return await NewCodesAsync(AuditAct.SecondFactorOn, ct);
    }

    public async Task<IActionResult> OnPostCodesAsync(string? password, CancellationToken ct) =>
        await ProveAsync(password) ? await NewCodesAsync(AuditAct.SecondFactorOn, ct) : Page();

    public async Task<IActionResult> OnPostOffAsync(string? password, CancellationToken ct)
    {
        if (!await ProveAsync(password)) return Page();
        await logins.SetTwoFactorEnabledAsync(Login, false);
        await logins.RemoveAuthenticationTokenAsync(Login, "[AspNetUserStore]", "AuthenticatorKey");
        await NoteAsync(AuditAct.SecondFactorOff, ct);
        TempData.Tell(new(text["Factor.Off.Done"], "warning"));
        return RedirectToPage();
    }

    private async Task<IActionResult> NewCodesAsync(AuditAct act, CancellationToken ct)
    {
        var codes = await logins.GenerateNewTwoFactorRecoveryCodesAsync(Login, SpareCodes);
        TempData["codes"] = string.Join(' ', codes!);
        await NoteAsync(act, ct);
        return RedirectToPage();
    }

    private async Task NoteAsync(AuditAct act, CancellationToken ct)
    {
        audit.Note(act, scope.Who.Name, Login.PersonId);
        await db.SaveChangesAsync(ct);
        await signIn.RefreshSignInAsync(Login);
    }

    private async Task<bool> ProveAsync(string? password)
    {
        await ReadAsync();
        if (Login.TwoFactorEnabled && (await signIn.CheckPasswordSignInAsync(Login, password ?? "", lockoutOnFailure: true)).Succeeded) return true;
        ModelState.AddModelError("Password", text[await logins.IsLockedOutAsync(Login) ? "SignIn.Locked" : "Identity.PasswordMismatch"]);
        await ShowAsync();
        return false;
    }

    private async Task ReadAsync() => Login = (await logins.GetUserAsync(User))!;

    private async Task ShowAsync()
    {
        if (Login.TwoFactorEnabled) CodesLeft = await logins.CountRecoveryCodesAsync(Login);
        else if (await logins.GetAuthenticatorKeyAsync(Login) is { Length: > 0 } key) (Secret, Picture) = (string.Join(' ', key.Chunk(4).Select(c => new string(c))), Draw(key));
    }

    private string Draw(string key)
    {
        var address = $"otpauth://totp/ListingEngine:{Uri.EscapeDataString(Login.Email!)}?secret={key}&issuer=ListingEngine&digits=6&period=30";
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var drawing = new SvgQRCode(code);
        return "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(drawing.GetGraphic(4)));
    }
}
