using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Judging;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Demo;

/// <summary>What the demonstration made.</summary>
internal sealed record DemoReport(string Company, int People, int Objects, int Plans);

/// <summary>Fills an empty database with a believable agency, whole or not at all.</summary>
internal sealed class DemoAgency(ListingDb db, CompanyScope scope, DemoPictures pictures, AdvertDesk adverts, TimeProvider clock)
{
    // Two engines that start at once do not fill the same database twice.
    private const long Lock = 0x4C_45_44_45_4D_4F;

    /// <summary>Null when there are objects or plans already: nothing was changed then.</summary>
    public async Task<DemoReport?> FillAsync(CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Lock})", ct);
        if (await db.Objects.AnyAsync(ct) || await db.Plans.AnyAsync(ct)) return null;
        var now = clock.GetUtcNow();
        var company = await db.Companies.SingleAsync(ct);
        var held = await pictures.TakeAsync(company.Id, ct);
        var photos = new DemoPhotos(held);
        DemoPeople.Tell(company);
        company.LogoUrl = await pictures.KeepLogoAsync(ct);
        var agents = DemoPeople.Agents(company.Id).ToList();
        db.People.AddRange([.. agents, DemoPeople.Administrator(company.Id), DemoPeople.Marketer(company.Id)]);
        await db.SaveChangesAsync(ct);
        await DepartAsync(agents, ct);
        var objects = new DemoObjects(company.Id, [.. agents.Select(a => a.Id)], photos, now).Make();
        await CopyAsync(objects, ct);
        await AddOwnersAsync(ct);
        var plans = DemoPlans.Make(company.Id, now).ToList();
        db.Plans.AddRange(plans);
        await db.SaveChangesAsync(ct);
        await DemoPresentations.AddAsync(db, agents, now, ct);
        await DemoSite.AddAsync(db, now, ct);
        await new DemoAdverts(db, adverts, held, now).AddAsync(ct);
        await transaction.CommitAsync(ct);
        return new(company.Name, agents.Count + 2, objects.Count, plans.Count);
    }

    // Two departments: the first head's own, and one that waits for its head.
    private async Task DepartAsync(List<Person> agents, CancellationToken ct)
    {
        var (sales, rent) = (new Department { CompanyId = scope.CompanyId, Name = "Отдел продаж", HeadId = agents[0].Id },
            new Department { CompanyId = scope.CompanyId, Name = "Отдел аренды" });
        db.Departments.AddRange(sales, rent);
        await db.SaveChangesAsync(ct);
        for (var i = 0; i < agents.Count; i++) agents[i].DepartmentId = i < 6 ? sales.Id : rent.Id;
    }

    private async Task CopyAsync(List<PropertyObject> objects, CancellationToken ct)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync($"COPY objects ({ObjectRows.Written}) FROM STDIN (FORMAT binary)", ct);
        foreach (var o in objects)
        {
            await copy.StartRowAsync(ct);
            ObjectRows.Write(copy, o);
        }

        await copy.CompleteAsync(ct);
    }

    private async Task AddOwnersAsync(CancellationToken ct)
    {
        var ids = await db.Objects.OrderBy(o => o.Id).Select(o => o.Id).ToListAsync(ct);
        db.OwnerContacts.AddRange(ids.Select((id, i) => DemoPeople.Owner(scope.CompanyId, id, i)));
    }
}
