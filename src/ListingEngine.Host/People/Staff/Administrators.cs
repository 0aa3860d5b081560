using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Staff;

/// <summary>Keeps at least one in the company who can sign in and let others in.</summary>
internal sealed class Administrators(ListingDb db)
{
    /// <summary>
    /// True when without this person no administrator is left who can sign in. Locks the company's row until the transaction ends, so that
    /// the last two do not leave at once.
    /// </summary>
    public async Task<bool> IsLastAsync(Person person, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM companies WHERE id = {person.CompanyId} FOR UPDATE", ct);
        var able = await (from p in db.People.AsNoTracking()
                          join login in db.Users on p.Id equals login.PersonId
                          where p.Role == Role.Administrator && p.LeftAt == null && login.PasswordHash != null
                          select p).ToListAsync(ct);
        return able.Exists(p => p.Id == person.Id) && !able.Exists(p => p.Id != person.Id && p.Rights.HasFlag(Rights.ManagePeople));
    }
}
