using System.Diagnostics;
using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds;
using ListingEngine.Host.Intake;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ListingEngine.Benchmarks;

/// <summary>
/// The figures of design section 11 in one run on one machine: an import into an empty base, the same feed again, a full build in each dialect
/// beside <c>psql COPY | gzip -1</c> of the same rows, and one changed object. Ratios count; seconds only show where they come from.
/// </summary>
internal static class WholeRun
{
    public static async Task RunAsync(int offers)
    {
        var folder = Directory.CreateTempSubdirectory("listing-bench-");
        folder.UnixFileMode |= UnixFileMode.OtherExecute | UnixFileMode.OtherRead | UnixFileMode.GroupExecute | UnixFileMode.GroupRead;
        try
        {
            var feed = Path.Combine(folder.FullName, "stock.xml");
            var writing = Time(() => Stock.WriteFeed(feed, offers));
            Console.WriteLine(Invariant($"{offers} offers, feed of {new FileInfo(feed).Length / 1048576.0:F0} MiB (made in {writing:F1} s)"));
            await using var engine = await Engine.BuildAsync([$"--Storage:Root={folder.FullName}", "--ApiKey=bench"],
                b => b.Logging.SetMinimumLevel(LogLevel.Warning));
            await WarmUpAsync(engine, folder.FullName);
            await MeasureAsync(engine, feed, offers);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A server has been running for a while: its code is compiled before anybody waits for it.
    private static async Task WarmUpAsync(Engine engine, string folder)
    {
        const int Few = 3000;
        var feed = Path.Combine(folder, "warm.xml");
        Stock.WriteFeed(feed, Few);
        for (var round = 0; round < 3; round++)
        {
            await ImportAsync(engine, feed);
            foreach (var portal in PortalCatalog.Lenders) await PublishAsync(engine, await AddPlanAsync(engine, portal.Key));
            await ExecuteAsync(engine, "DELETE FROM plans; DELETE FROM objects");
        }
    }

    private static async Task MeasureAsync(Engine engine, string feed, int offers)
    {
        var first = await ImportAsync(engine, feed);
        var again = await ImportAsync(engine, feed);
        Say("import into an empty base", first, Invariant($"{offers / first:F0} offers/s (target 10000)"));
        Say("the same feed again", again, Invariant($"{first / again:F1} × faster (target 3)"));
        await ExecuteAsync(engine, "VACUUM ANALYZE");
        var copy = Math.Min(await CopyAsync(engine), await CopyAsync(engine));
        Say("psql COPY | gzip -1 of the same rows", copy, "the reference");
        foreach (var portal in PortalCatalog.Lenders) await PlanAsync(engine, portal.Key, copy);
        await TenPlansAsync(engine, copy);
        await NotesAsync(engine, feed);
        Console.WriteLine($"most memory of the engine: {Peak()}");
    }

    private static async Task PlanAsync(Engine engine, string portal, double copy)
    {
        var plan = await AddPlanAsync(engine, portal);
        var (full, result) = await PublishAsync(engine, plan);
        Say($"{portal}: full build with schema check", full, Invariant($"{full / copy:F2} × the reference (target 1.5), {result.Offers} offers, {result.Withheld} withheld"));
        var unchanged = (await PublishAsync(engine, plan)).Seconds;
        Say($"{portal}: nothing changed", unchanged, Invariant($"1/{full / unchanged:F0} of the full build"));
        var offered = await ScalarAsync(engine, $"SELECT object_id FROM feed_records WHERE plan_id = {plan} AND state = 'Offered' ORDER BY object_id OFFSET 100 LIMIT 1");
        await ExecuteAsync(engine, $"UPDATE objects SET price = price + 1000 WHERE id = {offered}");
        var (one, changed) = await PublishAsync(engine, plan);
        Say($"{portal}: one changed object", one, Invariant($"1/{full / one:F0} of the full build (target 1/20), changed {changed.Changed}"));

        var options = engine.App.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<FeedsOptions>>().Value;
        options.CheckSchema = false;
        var plain = await AddPlanAsync(engine, portal);
        var unchecked_ = (await PublishAsync(engine, plain)).Seconds;
        options.CheckSchema = true;
        Say($"{portal}: full build without the check", unchecked_, Invariant($"{unchecked_ / copy:F2} × the reference (target 1.0)"));
        await ExecuteAsync(engine, "DELETE FROM plans");
    }

    private static async Task TenPlansAsync(Engine engine, double copy)
    {
        const int Plans = 10;
        var (portals, plans) = (PortalCatalog.Lenders.ToList(), new List<long>());
        for (var i = 0; i < Plans; i++) plans.Add(await AddPlanAsync(engine, portals[i % portals.Count].Key));
        var full = await AllAsync();
        Say("ten plans at once: full builds", full, Invariant($"{full / Plans / copy:F2} × the reference for each (target 1.5)"));
        var offered = await ScalarAsync(engine, $"SELECT object_id FROM feed_records WHERE plan_id = {plans[0]} AND state = 'Offered' ORDER BY object_id OFFSET 100 LIMIT 1");
        await ExecuteAsync(engine, $"UPDATE objects SET price = price + 1000 WHERE id = {offered}");
        var one = await AllAsync();
        Say("ten plans at once: one changed object", one, Invariant($"1/{full / one:F0} of the full builds (target 1/20)"));
        await ExecuteAsync(engine, "DELETE FROM plans");

        async Task<double> AllAsync()
        {
            var started = Stopwatch.GetTimestamp();
            await Task.WhenAll(plans.Select(p => Task.Run(() => PublishAsync(engine, p))));
            return Stopwatch.GetElapsedTime(started).TotalSeconds;
        }
    }

    // What the triggers cost that note which plans and pictures a change concerns.
    private static async Task NotesAsync(Engine engine, string feed)
    {
        string[] notes = ["objects_came", "objects_changed", "objects_photos_inserted", "objects_photos_updated"];
        var (with, without) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < 3; round++)
        {
            without = Math.Min(without, await EmptyImportAsync("DISABLE"));
            with = Math.Min(with, await EmptyImportAsync("ENABLE"));
        }

        Say("import into an empty base, best of three", with, Invariant($"{with / without:F2} × the time without the notes of what changed"));

        async Task<double> EmptyImportAsync(string act)
        {
            await ExecuteAsync(engine, "DELETE FROM objects");
            foreach (var note in notes) await ExecuteAsync(engine, $"ALTER TABLE objects {act} TRIGGER {note}");
            return await ImportAsync(engine, feed);
        }
    }

    private static async Task<double> ImportAsync(Engine engine, string feed)
    {
        await using var scope = await ScopeAsync(engine);
        await using var file = File.OpenRead(feed);
        var started = Stopwatch.GetTimestamp();
        var report = await scope.ServiceProvider.GetRequiredService<Importer>()
            .FromStreamAsync(file, "bench", Importer.Format("yandex")!, ImportMode.Replace, "en", CancellationToken.None);
        if (report.RefusedTotal > 0) Console.WriteLine($"refused: {report.RefusedTotal}");
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task<long> AddPlanAsync(Engine engine, string portal)
    {
        await using var scope = await ScopeAsync(engine);
        var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
        var plan = new MediaPlan
        {
            CompanyId = db.CompanyId, Portal = portal, Name = "bench", Token = Guid.NewGuid().ToString("N"),
            Definition = new() { Lines = [new PlanLine()] }, CreatedAt = DateTimeOffset.UtcNow,
        };
        db.Plans.Add(plan);
        await db.SaveChangesAsync();
        return plan.Id;
    }

    private static async Task<(double Seconds, PublishResult Result)> PublishAsync(Engine engine, long plan)
    {
        await using var scope = await ScopeAsync(engine);
        var started = Stopwatch.GetTimestamp();
        var result = (await scope.ServiceProvider.GetRequiredService<Publisher>().PublishAsync(plan, VersionCause.Command, CancellationToken.None))!;
        return (Stopwatch.GetElapsedTime(started).TotalSeconds, result);
    }

    private static async Task<double> CopyAsync(Engine engine)
    {
        var connection = new NpgsqlConnectionStringBuilder(engine.App.Services.GetRequiredService<ConnectionText>().Value);
        var start = new ProcessStartInfo("bash", ["-c", "set -o pipefail; psql -q -c 'COPY objects TO STDOUT' | gzip -1 > /dev/null"]);
        (start.Environment["PGHOST"], start.Environment["PGUSER"], start.Environment["PGDATABASE"]) = (connection.Host, connection.Username, connection.Database);
        (start.Environment["PGPASSWORD"], start.Environment["PGPORT"]) = (connection.Password, connection.Port.ToString(CultureInfo.InvariantCulture));
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(started).TotalSeconds : throw new InvalidOperationException("psql failed");
    }

    private static async Task<AsyncServiceScope> ScopeAsync(Engine engine)
    {
        var scope = engine.App.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, CancellationToken.None);
        return scope;
    }

    private static async Task ExecuteAsync(Engine engine, string sql) => await ScalarAsync(engine, sql);

    private static async Task<object?> ScalarAsync(Engine engine, string sql)
    {
        await using var command = engine.App.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        command.CommandTimeout = 600;
        return await command.ExecuteScalarAsync();
    }

    private static string Peak() => File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM", StringComparison.Ordinal))["VmHWM:".Length..].Trim();

    private static double Time(Action act)
    {
        var started = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static void Say(string what, double seconds, string ratio) => Console.WriteLine(Invariant($"{what,-45} {seconds,8:F3} s   {ratio}"));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
