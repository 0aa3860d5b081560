using System.Security.Cryptography;
using System.Text;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Keys;

/// <summary>Keys by which programs use the API on the company's behalf.</summary>
[Needs(Rights.ManageKeys)]
internal sealed class KeysPageModel(ListingDb db, CompanyScope scope, AuditTrail audit, TimeProvider clock, PageText text) : PageModel
{
    private const int HintLength = 8;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Rights[] Scopes { get; set; } = [];

    /// <summary>The key that was just made, shown once.</summary>
    public string? NewKey { get; private set; }

    public IReadOnlyList<ApiKey> Keys { get; private set; } = [];

    /// <summary>Nobody gives a key rights that they lack.</summary>
    public IEnumerable<Rights> Possible => Staff.Power.Single.Where(scope.Who.Has);

    public async Task OnGetAsync(CancellationToken ct)
    {
        NewKey = TempData["key"] as string;
        Keys = await db.ApiKeys.AsNoTracking().OrderBy(k => k.RevokedAt != null).ThenByDescending(k => k.Id).ToListAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (name, scopes) = (Told.Text(Name, 100), Scopes.Aggregate(Rights.None, (a, b) => a | b));
        ModelState.Clear();
        if (name is null) ModelState.AddModelError("Name", text["Key.NoName"]);
        if (scopes == Rights.None) ModelState.AddModelError("Scopes", text["Key.NoScopes"]);
        if (!scope.Who.Has(scopes)) ModelState.AddModelError("Scopes", text["Rights.Beyond"]);
        if (!ModelState.IsValid)
        {
            await OnGetAsync(ct);
            return Page();
        }

        TempData["key"] = await MakeAsync(name!, scopes, ct);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRevokeAsync(long key, CancellationToken ct)
    {
        if (await db.ApiKeys.SingleOrDefaultAsync(k => k.Id == key, ct) is not { } found) return NotFound();
        found.RevokedAt ??= clock.GetStoredNow();
        audit.Note(AuditAct.KeyRevoked, found.Name, found.Id, found.Hint);
        await db.SaveChangesAsync(ct);
        TempData.Tell(new(text.Say("Key.Revoked", found.Name)));
        return RedirectToPage();
    }

    private async Task<string> MakeAsync(string name, Rights scopes, CancellationToken ct)
    {
        var key = "le_" + WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        var kept = new ApiKey
        {
            CompanyId = scope.CompanyId,
            Name = name,
            Hash = SHA256.HashData(Encoding.UTF8.GetBytes(key)),
            Hint = key[..HintLength],
            Scopes = scopes,
            CreatedBy = scope.Who.PersonId,
            CreatedAt = clock.GetStoredNow(),
        };
        db.ApiKeys.Add(kept);
        await db.SaveChangesAsync(ct);
        audit.Note(AuditAct.KeyMade, name, kept.Id, $"{kept.Hint}: {scopes}");
        await db.SaveChangesAsync(ct);
        return key;
    }
}
