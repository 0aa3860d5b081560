using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds;
using ListingEngine.Host.Intake;
using ListingEngine.Host.People;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ListingEngine.Benchmarks;

/// <summary>
/// How long the office's pages take at a stock of many objects, as their reader waits for them: through HTTP, signed in, the median of
/// several rounds. Another page gets a line in <see cref="Addresses"/>. The target is 200 ms.
/// </summary>
internal static partial class Pages
{
    private const int Rounds = 9;
    private const int Agents = 50;
    private const string Password = "верная лошадь батарея";
    private const string Email = "bench@example.test";

    private static readonly string[] Addresses =
    [
        "/objects?view=none",
        "/objects?whose=mine",
        "/objects?kind=Flat&deal=Sale&price.from=3000000&price.to=9000000",
        "/objects?hasLift=yes&totalArea.from=40",
        "/objects?advertised=no",
        "/objects?q=садовая",
        "/objects?sort=price",
        "/objects?sort=-price",
        "/objects?sort=address",
        "/objects?sort=agent",
        "/objects?sort=-confirmed",
        "/objects?page=1000",
        "/objects?sort=-price&page=1000",
        "/objects?size=200",
        "/objects/bulk?act=Confirm&all=true",
        "/search?q=50000",
        "/search?q=садовая 12",
        "/search?q=такой улицы нет",
        "/search?q=+79990000017",
        "/search?q=Агент 17",
        "/",
    ];

    public static async Task RunAsync(int objects)
    {
        var folder = Directory.CreateTempSubdirectory("listing-bench-");
        folder.UnixFileMode |= UnixFileMode.OtherExecute | UnixFileMode.OtherRead | UnixFileMode.GroupExecute | UnixFileMode.GroupRead;
        try
        {
            await using var engine = await Engine.BuildAsync([$"--Storage:Root={folder.FullName}", "--ApiKey=bench"], b =>
            {
                b.Logging.SetMinimumLevel(LogLevel.Warning);
                b.WebHost.UseUrls("http://127.0.0.1:0");
            });
            await FillAsync(engine, folder.FullName, objects);
            await engine.App.StartAsync();
            using var http = await SignInAsync(engine.App.Urls.First());
            foreach (var address in Addresses) await MeasureAsync(http, address);
            await engine.App.StopAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task FillAsync(Engine engine, string folder, int objects)
    {
        var feed = Path.Combine(folder, "stock.xml");
        Stock.WriteFeed(feed, objects);
        await using var scope = engine.App.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, CancellationToken.None);
        await using (var file = File.OpenRead(feed))
        {
            var started = Stopwatch.GetTimestamp();
            await scope.ServiceProvider.GetRequiredService<Importer>()
                .FromStreamAsync(file, "bench", Importer.Format("yandex")!, ImportMode.Replace, "en", CancellationToken.None);
            Console.WriteLine(FormattableString.Invariant($"imported in {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s"));
        }

        await SpreadAsync(engine);
        await PersonAsync(scope.ServiceProvider);
        var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
        var plan = new MediaPlan
        {
            CompanyId = db.CompanyId, Portal = "yandex", Name = "bench", Token = Guid.NewGuid().ToString("N"),
            Definition = new() { Lines = [new PlanLine()] }, CreatedAt = DateTimeOffset.UtcNow,
        };
        db.Plans.Add(plan);
        await db.SaveChangesAsync();
        await scope.ServiceProvider.GetRequiredService<Publisher>().PublishAsync(plan.Id, "bench", CancellationToken.None);
        await ExecuteAsync(engine, "VACUUM ANALYZE");
    }

    // An agency's stock has many streets, agents and dates; a generated feed has few.
    private static Task SpreadAsync(Engine engine) => ExecuteAsync(engine, $"""
        INSERT INTO people (company_id, name, phone) SELECT c.id, 'Агент ' || n, '+7999' || lpad(n::text, 7, '0') FROM companies c, generate_series(1, {Agents}) n;
        UPDATE objects SET agent_id = (SELECT min(id) FROM people) + id % {Agents}, locality = (ARRAY['Псков', 'Остров', 'Тверь', 'Луга'])[1 + id % 4],
            line = (ARRAY['Лесная', 'Полевая', 'Новая', 'Школьная', 'Мира', 'Речная', 'Заводская', 'Парковая', 'Южная', 'Северная'])[1 + id / 4 % 10]
                || CASE id % 500 WHEN 0 THEN ' садовая улица, ' ELSE ' улица, ' END || id % 90, created_at = now() - id % 700 * interval '1 day',
            confirmed_at = CASE WHEN id % 5 > 0 THEN now() - id % 60 * interval '1 day' END, changed_via = 'import'
        """);

    private static async Task PersonAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<ListingDb>();
        var person = new Person { CompanyId = db.CompanyId, Name = "Читатель", Email = Email, Role = Role.Administrator };
        db.People.Add(person);
        await db.SaveChangesAsync();
        var login = await services.GetRequiredService<PeopleLinks>().AddAsync(person.Id, Email, false);
        await services.GetRequiredService<UserManager<Login>>().AddPasswordAsync(login, Password);
    }

    private static async Task<HttpClient> SignInAsync(string address)
    {
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = new(address) };
        var token = Token().Match(await http.GetStringAsync("/sign-in")).Groups[1].Value;
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string> { ["email"] = Email, ["password"] = Password, ["__RequestVerificationToken"] = token });
        using var answer = await http.PostAsync("/sign-in", form);
        return answer.StatusCode == System.Net.HttpStatusCode.Redirect ? http : throw new InvalidOperationException("nobody is signed in");
    }

    private static async Task MeasureAsync(HttpClient http, string address)
    {
        var spent = new List<double>();
        for (var round = 0; round < Rounds + 2; round++)
        {
            var started = Stopwatch.GetTimestamp();
            using var answer = await http.GetAsync(address);
            await answer.Content.ReadAsByteArrayAsync();
            if ((int)answer.StatusCode >= 400) Console.WriteLine($"{address} answered {(int)answer.StatusCode}");
            if (round >= 2) spent.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        spent.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{address,-70} {spent[Rounds / 2],8:F0} ms   best {spent[0],6:F0}"));
    }

    private static async Task ExecuteAsync(Engine engine, string sql)
    {
        await using var command = engine.App.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
