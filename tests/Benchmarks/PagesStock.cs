using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds;
using ListingEngine.Host.Intake;
using ListingEngine.Host.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ListingEngine.Benchmarks;

/// <summary>
/// An agency as large as asked for within a minute: a few thousand objects go the whole way through the importer and a publication, the
/// others are copies of them with prices, areas, streets, agents and dates of their own.
/// </summary>
internal sealed class PagesStock(Engine engine, int objects)
{
    public const string Password = "верная лошадь батарея";
    public const string Administrator = "bench@example.test";
    public const string Agent = "agent@example.test";

    private const int Agents = 50;
    private const int Imported = 4000;
    private const int Plans = 10;

    // Columns of a copy that differ from its model's; i counts the copies.
    private static readonly Dictionary<string, string> Own = new()
    {
        ["external_id"] = "external_id || '#' || n",
        ["feed_id"] = "feed_id || '#' || n",
        ["price"] = "price * (70 + i % 60) / 100",
        ["total_area"] = "total_area + n % 200 / 10.0",
        ["floor"] = "coalesce(floor, 1) + n % 7",
        ["agent_id"] = $"CASE WHEN i % 97 > 0 THEN (SELECT min(id) FROM people WHERE name = 'Агент 1') + i % {Agents} END",
        ["locality"] = "(ARRAY['Псков', 'Остров', 'Тверь', 'Луга'])[1 + i % 4]",
        ["line"] = "(ARRAY['Лесная', 'Полевая', 'Новая', 'Школьная', 'Мира', 'Речная', 'Заводская', 'Парковая', 'Южная', 'Северная'])[1 + i / 4 % 10]"
            + " || CASE i % 500 WHEN 0 THEN ' садовая улица, ' ELSE ' улица, ' END || i % 90",
        ["created_at"] = "now() - i % 700 * interval '1 day'",
        ["confirmed_at"] = "CASE WHEN i % 5 > 0 THEN now() - i % 60 * interval '1 day' END",
    };

    public async Task FillAsync(string folder)
    {
        var feed = Path.Combine(folder, "stock.xml");
        Stock.WriteFeed(feed, Math.Min(objects, Imported));
        await using var scope = engine.App.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, CancellationToken.None);
        await using (var file = File.OpenRead(feed))
            await scope.ServiceProvider.GetRequiredService<Importer>()
                .FromStreamAsync(file, "bench", Importer.Format("yandex")!, ImportMode.Replace, "en", CancellationToken.None);
        await PeopleAsync(scope.ServiceProvider);
        var portals = PortalCatalog.Lenders.ToList();
        for (var plan = 0; plan < Plans; plan++) await PublishAsync(scope.ServiceProvider, portals[plan % portals.Count].Key);
        await MultiplyAsync();
        await PastAsync();
        await ExecuteAsync("VACUUM ANALYZE");
    }

    private async Task PeopleAsync(IServiceProvider services)
    {
        await ExecuteAsync($$"""
            UPDATE companies SET actuality_rules = '[{"kinds": [], "deals": ["Sale"], "askAgentDays": 14, "tellHeadDays": 21, "withholdDays": 50},
                {"kinds": [], "deals": [], "askAgentDays": 7, "tellHeadDays": 10, "withholdDays": null}]';
            INSERT INTO departments (company_id, name) SELECT c.id, 'Отдел ' || n FROM companies c, generate_series(1, 5) n;
            INSERT INTO people (company_id, name, phone, department_id) SELECT c.id, 'Агент ' || n, '+7888' || lpad(n::text, 7, '0'),
                (SELECT min(id) FROM departments) + n % 5 FROM companies c, generate_series(1, {{Agents}}) n
            """);
        var db = services.GetRequiredService<ListingDb>();
        await AddAsync(services, db.People.Single(p => p.Name == "Агент 1"), Agent);
        var reader = new Person { CompanyId = db.CompanyId, Name = "Читатель", Email = Administrator, Role = Role.Administrator };
        db.People.Add(reader);
        await db.SaveChangesAsync();
        await AddAsync(services, reader, Administrator);
    }

    private static async Task AddAsync(IServiceProvider services, Person person, string email)
    {
        var login = await services.GetRequiredService<PeopleLinks>().AddAsync(person.Id, email);
        await services.GetRequiredService<UserManager<Login>>().AddPasswordAsync(login, Password);
    }

    private static async Task PublishAsync(IServiceProvider services, string portal)
    {
        var db = services.GetRequiredService<ListingDb>();
        var plan = new MediaPlan
        {
            CompanyId = db.CompanyId, Portal = portal, Name = "bench", Token = Guid.NewGuid().ToString("N"),
            Definition = new() { Lines = [new PlanLine()] }, CreatedAt = DateTimeOffset.UtcNow,
        };
        db.Plans.Add(plan);
        await db.SaveChangesAsync();
        await services.GetRequiredService<Publisher>().PublishAsync(plan.Id, VersionCause.Command, CancellationToken.None);
    }

    private Task MultiplyAsync()
    {
        var columns = ObjectRows.Written.Split(", ");
        return ExecuteAsync($"""
            INSERT INTO objects ({string.Join(", ", columns)}) SELECT {string.Join(", ", columns.Select(c => Own.GetValueOrDefault(c, c)))}
            FROM (SELECT o.*, n, row_number() OVER () AS i FROM objects o, generate_series(1, {Math.Max(0, (objects - 1) / Imported)}) n) models;
            ANALYZE objects; ANALYZE feed_records;
            INSERT INTO feed_records (plan_id, object_id, company_id, state, line, fingerprint, reasons, since, review_at)
            SELECT r.plan_id, copy.id, r.company_id, r.state, r.line, r.fingerprint, r.reasons, r.since, r.review_at
            FROM objects copy JOIN objects o ON o.external_id = split_part(copy.external_id, '#', 1) JOIN feed_records r ON r.object_id = o.id
            WHERE copy.external_id LIKE '%#%'
            """);
    }

    private Task PastAsync() => ExecuteAsync($"""
        INSERT INTO object_changes (object_id, company_id, at, person_id, via, was, became)
        SELECT o.id, o.company_id, now() - n * interval '3 days', o.agent_id, 'page', jsonb_build_object('price', o.price), jsonb_build_object('price', o.price * 1.1)
        FROM objects o, generate_series(1, 2) n;
        INSERT INTO audit (company_id, at, person_id, who, act, subject, subject_id)
        SELECT o.company_id, now() - o.id % 365 * interval '1 day', o.agent_id, 'Агент', 'OwnerSeen', 'Объект № ' || o.id, o.id FROM objects o;
        INSERT INTO quality_days (company_id, day, agent_id, objects, stale, incomplete, duplicates)
        SELECT p.company_id, current_date - n, p.id, 2000, 100 + n, 50, 20 FROM people p, generate_series(0, 89) n;
        INSERT INTO imports (company_id, source, format, started_at, ended_at, created, updated, unchanged, withdrawn, refused, state, replace, size, position, read)
        SELECT c.id, 'bench', 'yandex', now() - n * interval '1 hour', now() - n * interval '1 hour', 1, 2, 3, 4, 5, 'Done', true, 0, 0, 15
        FROM companies c, generate_series(1, 2000) n
        """);

    private async Task ExecuteAsync(string sql)
    {
        await using var command = engine.App.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync();
    }
}
