using System.Globalization;
using System.Security.Claims;
using ListingEngine.Host.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Gate;

/// <summary>Sessions that their people left: a copy of the cookie that lies elsewhere opens nothing any more.</summary>
internal sealed class EndedSessions(ListingDb db, TimeProvider clock)
{
    /// <summary>Under this name they lie among the tokens of a login.</summary>
    public const string Provider = "ended-session";

    /// <summary>Claim that tells the sessions of one person apart.</summary>
    public const string Claim = "session";

    /// <summary>Each signing in is a session of its own.</summary>
    public static Task NameAsync(CookieSigningInContext signing)
    {
        if (signing.Principal?.Identity is ClaimsIdentity identity && !identity.HasClaim(c => c.Type == Claim)) identity.AddClaim(new(Claim, $"{Guid.NewGuid():N}"));
        return Task.CompletedTask;
    }

    public async Task EndAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        if (user.FindFirstValue(Claim) is not { } session
            || !long.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var login)) return;
        var known = await db.UserTokens.Where(t => t.UserId == login && t.LoginProvider == Provider).ToListAsync(ct);
        db.UserTokens.RemoveRange(known.Where(IsForgotten));
        if (known.Any(t => t.Name == session)) return;
        db.UserTokens.Add(new() { UserId = login, LoginProvider = Provider, Name = session, Value = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture) });
        await db.SaveChangesAsync(ct);
    }

    // No cookie lives longer unless it is used, and that of an ended session is not.
    private bool IsForgotten(IdentityUserToken<long> token) =>
        !DateTimeOffset.TryParse(token.Value, CultureInfo.InvariantCulture, out var at) || at < clock.GetUtcNow() - 2 * GateModule.SessionLength;
}
