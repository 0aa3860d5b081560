using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.People.Agency;

/// <summary>Makes a company together with the one who lets everybody else in.</summary>
internal sealed class NewCompany(ListingDb db, CompanyScope scope, AuditTrail audit, PeopleLinks links)
{
    /// <returns>Path and query of the administrator's one-time link.</returns>
    public async Task<string> AddAsync(string name, string administrator, string email, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var company = new Company { Name = name };
        db.Companies.Add(company);
        await db.SaveChangesAsync(ct);
        var person = new Person { CompanyId = company.Id, Name = administrator, Email = email, Role = Role.Administrator };
        db.People.Add(person);
        // Known to both: to those who made it, and to those who will work in it.
        audit.Note(AuditAct.CompanyAdded, name, company.Id, administrator);
        await db.SaveChangesAsync(ct);
        scope.CompanyId = company.Id;
        audit.Note(AuditAct.CompanyAdded, name, company.Id, administrator);
        var link = await links.MakeAsync(await links.AddAsync(person.Id, email));
        await transaction.CommitAsync(ct);
        return link;
    }
}
