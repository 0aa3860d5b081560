using System.Diagnostics;
using ListingEngine.Core.Intake;
using ListingEngine.Core.Tests.Intake;
using ListingEngine.Host;
using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Judging;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ListingEngine.Benchmarks;

/// <summary>How long one advert is judged against as many others and as many objects as asked for, and by which indexes: a scan of a table is said aloud.</summary>
internal sealed class JudgingRun(Engine engine, int adverts, int objects)
{
    private const long Company = 1;
    private const int Batch = 10_000, Rounds = 500, Warm = 50;

    public static async Task RunAsync(int adverts, int objects)
    {
        var folder = Directory.CreateTempSubdirectory("listing-bench-");
        folder.UnixFileMode |= UnixFileMode.OtherExecute | UnixFileMode.OtherRead | UnixFileMode.GroupExecute | UnixFileMode.GroupRead;
        try
        {
            await using var engine = await Engine.BuildAsync([$"--Storage:Root={folder.FullName}", "--ApiKey=bench"], b =>
            {
                b.Logging.ClearProviders();
                b.WebHost.UseUrls("http://127.0.0.1:0");
            });
            await new JudgingRun(engine, adverts, objects).RunAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task RunAsync()
    {
        await using var db = await engine.App.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        var made = new MadeAdverts(7).Of(new MadeTown(8).Make(adverts * 2 / 5));
        foreach (var batch in made.Take(adverts).Chunk(Batch)) await KeepAsync(db, batch);
        await ObjectsAsync(db);
        await db.ExecuteAsync("VACUUM ANALYZE owner_adverts, objects, object_keys", CancellationToken.None);
        await MeasureAsync(new MadeAdverts(9).Of(new MadeTown(8).Make(Rounds * 4)));
        await ExplainAsync(db, made[0].Facts);
    }

    private static Task<int> KeepAsync(NpgsqlConnection db, MadeAdvert[] batch)
    {
        var facts = batch.Select(b => b.Facts).ToArray();
        return db.ExecuteAsync("""
            INSERT INTO owner_adverts (company_id, site, external_id, listing, deal, kind, price, currency, area, plot_area, rooms, floor, floors, locality, address, latitude, longitude,
                phones, keys, pictures, found_at, changed_at, seen_at, state, agent_score)
            SELECT $1, n.site, gen_random_uuid()::text, '{}', n.deal, n.kind, n.price, 'RUB', n.area, n.plot, n.rooms, n.floor, n.floors, n.locality, n.address, n.latitude, n.longitude,
                ARRAY[n.phone], string_to_array(n.keys, ' ')::bigint[], '{}', now(), now(), now(), 'New', 0
            FROM unnest($2::text[], $3::text[], $4::text[], $5::numeric[], $6::numeric[], $7::numeric[], $8::int[], $9::int[], $10::int[], $11::text[], $12::text[], $13::float8[], $14::float8[],
                $15::text[], $16::text[]) n (site, deal, kind, price, area, plot, rooms, floor, floors, locality, address, latitude, longitude, phone, keys)
            """, CancellationToken.None, Company, facts.Select(f => f.Site!).ToArray(), facts.Select(f => f.Deal.ToString()!).ToArray(), facts.Select(f => f.Kind.ToString()!).ToArray(),
            facts.Select(f => f.Price).ToArray(), facts.Select(f => f.Area).ToArray(), facts.Select(f => f.PlotArea).ToArray(), facts.Select(f => f.Rooms).ToArray(),
            facts.Select(f => f.Floor).ToArray(), facts.Select(f => f.Floors).ToArray(), facts.Select(f => f.Address.Locality).ToArray(), batch.Select(b => b.Address).ToArray(),
            facts.Select(f => f.Latitude).ToArray(), facts.Select(f => f.Longitude).ToArray(), facts.Select(f => f.Phones[0]).ToArray(),
            facts.Select(f => string.Join(' ', AdvertKeys.Kept(f, Company))).ToArray());
    }

    private async Task ObjectsAsync(NpgsqlConnection db)
    {
        await db.ExecuteAsync("""
            INSERT INTO objects (company_id, source, external_id, feed_id, kind, deal, market, status, price, currency, price_unit, total_area, land_area, rooms, floor, floors, locality, line, latitude,
                longitude, tags, metro, photos, attributes, unread, created_at, updated_at)
            SELECT company_id, 'bench', id::text, id::text, kind, deal, 'Secondary', 'Active', price, 'Rub', 'Whole', area, plot_area / 100, rooms, floor, floors, locality, address, latitude, longitude,
                '{}', '[]', '[]', '{}', '[]', now(), now()
            FROM owner_adverts ORDER BY id LIMIT $1
            """, CancellationToken.None, objects);
        await using var scope = engine.App.Services.CreateAsyncScope();
        var started = Stopwatch.GetTimestamp();
        await scope.ServiceProvider.GetRequiredService<ObjectKeysRound>().RunAsync(CancellationToken.None);
        Console.WriteLine($"keys of {objects} objects in {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s");
        await db.ExecuteAsync("TRUNCATE advert_work", CancellationToken.None);
    }

    private async Task MeasureAsync(List<MadeAdvert> asked)
    {
        var spent = new List<double>();
        foreach (var (round, made) in asked.Take(Rounds + Warm).Index())
        {
            await using var scope = engine.App.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CompanyScope>().CompanyId = Company;
            var judge = scope.ServiceProvider.GetRequiredService<AdvertJudge>();
            var f = made.Facts;
            var advert = new OwnerAdvert
            {
                CompanyId = Company, Site = "bench", ExternalId = $"{round}", Deal = f.Deal, Kind = f.Kind, Price = f.Price, Currency = f.Currency, Area = f.Area, PlotArea = f.PlotArea,
                Rooms = f.Rooms, Floor = f.Floor, Floors = f.Floors, Locality = f.Address.Locality, Address = made.Address, Latitude = f.Latitude, Longitude = f.Longitude,
                Phones = [.. f.Phones], Sketch = f.Sketch,
            };
            var started = Stopwatch.GetTimestamp();
            await judge.JudgeAsync(advert, CancellationToken.None);
            if (round >= Warm) spent.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        spent.Sort();
        Console.WriteLine($"one advert against {adverts} adverts and {objects} objects: median {spent[spent.Count / 2]:F1} ms, p99 {spent[spent.Count * 99 / 100]:F1} ms");
    }

    private static async Task ExplainAsync(NpgsqlConnection db, PropertyFacts facts)
    {
        foreach (var (name, sql, third) in ((string, string, object)[])[("adverts", Candidates.AdvertsSql, 0L), ("objects", Candidates.ObjectsSql, Array.Empty<long>())])
        {
            await using var command = db.Command("EXPLAIN (ANALYZE, BUFFERS) " + sql, Company, AdvertKeys.Asked(facts, Company).ToArray(), third);
            await using var rows = await command.ExecuteReaderAsync();
            var plan = new List<string>();
            while (await rows.ReadAsync()) plan.Add(rows.GetString(0));
            Console.WriteLine($"{name}: {(plan.Exists(p => p.Contains("Seq Scan on owner_adverts", StringComparison.Ordinal) || p.Contains("Seq Scan on object", StringComparison.Ordinal)) ? "SCANS A TABLE" : "by indexes only")}");
            Console.WriteLine(string.Join('\n', plan));
        }
    }
}
