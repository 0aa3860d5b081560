using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Staff;

/// <summary>A person's way in, as an administrator looks after it.</summary>
internal sealed class PersonDoor(ListingDb db, UserManager<Login> logins, PeopleLinks links, AuditTrail audit)
{
    public Task<Login?> FindAsync(long personId, CancellationToken ct) => db.Users.SingleOrDefaultAsync(l => l.PersonId == personId, ct);

    /// <summary>A link by which the person chooses a password; links made before it stop working.</summary>
    /// <returns>Path and query; null when somebody else signs in with the person's address.</returns>
    public async Task<string?> LinkAsync(Person person, CancellationToken ct)
    {
        var login = await FindAsync(person.Id, ct);
        if (login is null && person.Email is { } email && await logins.FindByEmailAsync(email) is not null) return null;
        login ??= await links.AddAsync(person.Id, person.Email);
        await logins.UpdateSecurityStampAsync(login);
        await logins.SetLockoutEndDateAsync(login, null);
        await logins.ResetAccessFailedCountAsync(login);
        var link = await links.MakeAsync(login);
        audit.Note(AuditAct.LinkMade, person.Name, person.Id);
        await db.SaveChangesAsync(ct);
        return link;
    }

    public async Task UnlockAsync(Person person, Login login, CancellationToken ct)
    {
        await logins.SetLockoutEndDateAsync(login, null);
        await logins.ResetAccessFailedCountAsync(login);
        audit.Note(AuditAct.PersonChanged, person.Name, person.Id, "unlock");
        await db.SaveChangesAsync(ct);
    }

    public async Task SignOutEverywhereAsync(Person person, Login login, CancellationToken ct)
    {
        await logins.UpdateSecurityStampAsync(login);
        audit.Note(AuditAct.SignedOutEverywhere, person.Name, person.Id);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Takes the second factor away from somebody who lost the telephone.</summary>
    public async Task DropSecondFactorAsync(Person person, Login login, CancellationToken ct)
    {
        await logins.SetTwoFactorEnabledAsync(login, false);
        await logins.ResetAuthenticatorKeyAsync(login);
        audit.Note(AuditAct.SecondFactorOff, person.Name, person.Id);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The address that a person signs in with follows the one in their card.</summary>
    public void Follow(Person person, Login? login)
    {
        if (login is null || person.Email is not { } email) return;
        (login.Email, login.UserName) = (email, email);
        (login.NormalizedEmail, login.NormalizedUserName) = (logins.NormalizeEmail(email), logins.NormalizeName(email));
    }
}
