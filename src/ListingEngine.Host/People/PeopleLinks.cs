using ListingEngine.Host.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace ListingEngine.Host.People;

/// <summary>One-time links by which people choose their password; a link is used up by choosing, and after a day.</summary>
internal sealed class PeopleLinks(UserManager<Login> logins, TimeProvider clock)
{
    private const string NoAddress = "@people.invalid";

    /// <summary>Gives the person a way in; the address may be told later, when the link is followed.</summary>
    public async Task<Login> AddAsync(long personId, string? email, bool ofInstallation = false)
    {
        email ??= $"{Guid.NewGuid():N}{NoAddress}";
        var login = new Login { PersonId = personId, UserName = email, Email = email, OfInstallation = ofInstallation, CreatedAt = clock.GetStoredNow() };
        var made = await logins.CreateAsync(login);
        return made.Succeeded ? login : throw new InvalidOperationException(string.Join(" ", made.Errors.Select(e => e.Description)));
    }

    /// <returns>Path and query, to be put behind the engine's own address.</returns>
    public async Task<string> MakeAsync(Login login) => QueryHelpers.AddQueryString("/password", new Dictionary<string, string?>
    {
        ["id"] = $"{login.Id}",
        ["token"] = await logins.GeneratePasswordResetTokenAsync(login),
    });

    /// <summary>Nobody told the person's address yet.</summary>
    public static bool IsPlaceholder(string? email) => email?.EndsWith(NoAddress, StringComparison.Ordinal) != false;
}
