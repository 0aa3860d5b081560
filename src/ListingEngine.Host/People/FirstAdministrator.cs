using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People;

/// <summary>Who opens the door from inside: an installation where nobody can sign in yet gets an administrator.</summary>
internal sealed class FirstAdministrator(ListingDb db, PeopleLinks links)
{
    private const long Lock = 0x4C_45_46_49_52_53_54;

    /// <summary>A link by which the administrator chooses a password, at each start until they did; null once somebody has one.</summary>
    public async Task<string?> LinkAsync(CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Lock})", ct);
        if (await db.Users.AnyAsync(l => l.PasswordHash != null, ct)) return null;
        var login = await db.Users.FirstOrDefaultAsync(l => l.OfInstallation, ct) ?? await AddAsync(ct);
        var link = await links.MakeAsync(login);
        await transaction.CommitAsync(ct);
        return link;
    }

    private async Task<Login> AddAsync(CancellationToken ct)
    {
        var company = await db.Companies.IgnoreQueryFilters().OrderBy(c => c.Id).Select(c => c.Id).FirstAsync(ct);
        var person = new Person { CompanyId = company, Name = "Администратор", Role = Role.Administrator };
        db.People.Add(person);
        await db.SaveChangesAsync(ct);
        return await links.AddAsync(person.Id, null, ofInstallation: true);
    }
}
