using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Staff;

/// <summary>Changes what a person may do, within what the one who changes it may do.</summary>
internal sealed class PersonRights(ListingDb db, CompanyScope scope, AuditTrail audit, Administrators administrators)
{
    /// <returns>Key of the sentence that says why not; null when it is done.</returns>
    public async Task<string?> ChangeAsync(Person person, Role role, Rights granted, Rights denied, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        (granted, denied) = (granted & ~RoleRights.Of(role), denied & RoleRights.Of(role));
        var (before, after) = (person.Rights, (RoleRights.Of(role) | granted) & ~denied);
        if (!scope.Who.Has(before) || Power.Beyond(scope.Who, before, after) != Rights.None) return "Rights.Beyond";
        var losesPower = role != Role.Administrator || !after.HasFlag(Rights.ManagePeople);
        if (losesPower && await administrators.IsLastAsync(person, ct)) return "Rights.LastAdministrator";
        var detail = $"{person.Role} → {role}; + {after & ~before}; − {before & ~after}";
        (person.Role, person.Granted, person.Denied) = (role, granted, denied);
        audit.Note(AuditAct.RightsChanged, person.Name, person.Id, detail);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return "Person.Conflict";
        }

        await transaction.CommitAsync(ct);
        return null;
    }
}
