using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Data.Mapping;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Staff;

/// <summary>A person leaves, comes back, or hands over all their objects.</summary>
internal sealed class PersonLeaving(
    ListingDb db, CompanyScope scope, AuditTrail audit, Administrators administrators, UserManager<Login> logins, TimeProvider clock)
{
    /// <param name="person">Who hands over.</param>
    /// <param name="heir">Who gets the objects; null leaves them where they are.</param>
    /// <param name="leaves">The person also leaves the company.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>How many objects were handed over; null when the person is the last administrator and stays.</returns>
    public async Task<int?> GoAsync(Person person, Person? heir, bool leaves, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (leaves && await administrators.IsLastAsync(person, ct)) return null;
        var count = heir is null ? 0 : await HandOverAsync(person.Id, heir.Id, ct);
        if (heir is not null) audit.Note(AuditAct.ObjectsHandedOver, person.Name, person.Id, $"{count} → {heir.Name} ({heir.Id})");
        if (leaves) await CloseAsync(person, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return count;
    }

    public async Task ReturnAsync(Person person, CancellationToken ct)
    {
        person.LeftAt = null;
        audit.Note(AuditAct.PersonChanged, person.Name, person.Id, "returned");
        await db.SaveChangesAsync(ct);
    }

    private async Task CloseAsync(Person person, CancellationToken ct)
    {
        person.LeftAt = clock.GetStoredNow();
        audit.Note(AuditAct.PersonLeft, person.Name, person.Id);
        await db.Departments.Where(d => d.HeadId == person.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.HeadId, (long?)null), ct);
        if (await db.Users.SingleOrDefaultAsync(l => l.PersonId == person.Id, ct) is { } login) await logins.UpdateSecurityStampAsync(login);
    }

    private Task<int> HandOverAsync(long from, long to, CancellationToken ct)
    {
        var (who, now) = (scope.Who.PersonId, clock.GetStoredNow());
        return db.Objects.Where(o => o.AgentId == from).ExecuteUpdateAsync(o => o.SetProperty(x => x.AgentId, to)
            .SetProperty(x => EF.Property<long?>(x, ObjectMapping.ChangedBy), who).SetProperty(x => EF.Property<string>(x, ObjectMapping.ChangedVia), "page")
            .SetProperty(x => x.UpdatedAt, now), ct);
    }
}
