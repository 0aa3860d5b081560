using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ListingEngine.Host;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ListingEngine.Benchmarks;

/// <summary>
/// How long the office's pages take at a stock of many objects, as their reader waits for them: through HTTP, signed in, the median of
/// several rounds. The target is 200 ms; a preview of a plan may take two seconds. With <c>ConnectionStrings__Listings</c> the stock stays in that database and is not made again.
/// </summary>
internal static partial class Pages
{
    private const int Rounds = 9;
    private static readonly string[] OfAdministrator =
    [
        "/",
        "/objects?view=none",
        "/objects?kind=Flat&deal=Sale&price.from=3000000&price.to=9000000",
        "/objects?rooms.from=2&rooms.to=2&price.from=3000000&price.to=5000000&locality=Псков",
        "/objects?hasLift=yes&totalArea.from=40",
        "/objects?advertised=no",
        "/objects?q=садовая",
        "/objects?q=50000",
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
        "/search?q=+78880000017",
        "/search?q=Агент 17",
        "/objects/50000",
        "/objects/50000/edit",
        "/objects/50000/photos",
        "/objects/new",
        "/matrix",
        "/matrix?kind=Flat&deal=Sale&price.from=3000000&price.to=9000000",
        "/matrix?plan=1&state=withheld",
        "/matrix?page=1000",
        "/plans/1/versions",
        "/plans/1/records",
        "/plans/1/records?q=50000",
        "/plans/1/pulls",
        "/plans/1/health",
        "/quality",
        "/quality?show=incomplete",
        "/quality?show=duplicates",
        "/quality?show=repeated",
        "/quality?show=nobody",
        "/settings/actuality",
        "/settings/people",
        "/settings/people/departments",
        "/settings/people/{agent}",
        "/settings/people/{agent}/hand-over",
        "/settings/company",
        "/settings/imports",
        "/settings/keys",
        "/settings/audit",
        "/settings/audit?subject=50000",
        "/me",
    ];

    private static readonly string[] OfAgent = ["/", "/objects?whose=mine", "/objects?whose=mine&sort=-price", "/quality", "/quality?show=duplicates", "/objects/{own}"];

    public static async Task RunAsync(int objects, string only)
    {
        var folder = Directory.CreateTempSubdirectory("listing-bench-");
        folder.UnixFileMode |= UnixFileMode.OtherExecute | UnixFileMode.OtherRead | UnixFileMode.GroupExecute | UnixFileMode.GroupRead;
        try
        {
            // The plans would be built anew meanwhile.
            await using var engine = await Engine.BuildAsync([$"--Storage:Root={folder.FullName}", "--ApiKey=bench", "--Jobs:Run=false"], b =>
            {
                b.Logging.ClearProviders();
                b.WebHost.UseUrls("http://127.0.0.1:0");
            });
            var started = Stopwatch.GetTimestamp();
            if (await NumberAsync(engine, "SELECT count(*) FROM objects") == 0) await new PagesStock(engine, objects).FillAsync(folder.FullName);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stock stands after {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s"));
            await engine.App.StartAsync();
            await MeasureAsync(engine, PagesStock.Administrator, OfAdministrator, only);
            await MeasureAsync(engine, PagesStock.Agent, OfAgent, only);
            await engine.App.StopAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<HttpClient> SignInAsync(string address, string email)
    {
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = new(address) };
        var token = Token().Match(await http.GetStringAsync("/sign-in")).Groups[1].Value;
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string> { ["email"] = email, ["password"] = PagesStock.Password, ["__RequestVerificationToken"] = token });
        using var answer = await http.PostAsync("/sign-in", form);
        return answer.StatusCode == System.Net.HttpStatusCode.Redirect ? http : throw new InvalidOperationException("nobody is signed in");
    }

    private static async Task MeasureAsync(Engine engine, string email, string[] addresses, string only)
    {
        using var http = await SignInAsync(engine.App.Urls.First(), email);
        Console.WriteLine($"{email}: median and best of {Rounds}");
        var agent = await NumberAsync(engine, "SELECT id FROM people WHERE name = 'Агент 1'");
        var own = await NumberAsync(engine, $"SELECT max(id) FROM objects WHERE agent_id = {agent} AND status = 'Active'");
        foreach (var address in addresses)
        {
            var path = address.Replace("{agent}", $"{agent}", StringComparison.Ordinal).Replace("{own}", $"{own}", StringComparison.Ordinal);
            await TryAsync(address, () => http.GetAsync(path));
        }

        var token = Token().Match(await http.GetStringAsync("/objects/new")).Groups[1].Value;
        await TryAsync("what the form of an object says while one types", () => http.PostAsync("/objects/new?handler=Check", Draft(token)));
        if (email != PagesStock.Administrator) return;
        await TryAsync("what a plan would do, while one edits it", () => PartAsync(http, "/plans/1?handler=Preview", EditedPlan(token)));

        Task TryAsync(string what, Func<Task<HttpResponseMessage>> ask) => what.Contains(only, StringComparison.Ordinal) ? MeasureAsync(what, ask) : Task.CompletedTask;
    }

    // Half of the stock leaves, as far as one can tell: most is judged anew.
    private static FormUrlEncodedContent EditedPlan(string token) => new(new Dictionary<string, string>
    {
        ["portal"] = "yandex", ["name"] = "bench", ["isOn"] = "true", ["rhythm"] = "OnChange", ["sort"] = "Newest", ["contact"] = "Agent", ["guardShare"] = "30",
        ["text"] = "Продаётся за {цена}. {описание}", ["lines"] = "lines.0", ["lines.0.limit"] = "60000", ["lines.0.filter.terms"] = "lines.0.filter.0",
        ["lines.0.filter.mode"] = "all", ["lines.0.filter.0.field"] = "price", ["lines.0.filter.0.was"] = "price", ["lines.0.filter.0.op"] = "<=",
        ["lines.0.filter.0.value"] = "9000000", ["__RequestVerificationToken"] = token,
    });

    private static Task<HttpResponseMessage> PartAsync(HttpClient http, string path, HttpContent form) => http.SendAsync(
        new(HttpMethod.Post, path) { Content = form, Headers = { { "HX-Request", "true" } } });

    private static FormUrlEncodedContent Draft(string token) => new(new Dictionary<string, string>
    {
        ["kind"] = "Flat", ["deal"] = "Sale", ["address.locality"] = "Псков", ["address.line"] = "Лесная улица, 40", ["totalArea"] = "54", ["floor"] = "3",
        ["price"] = "5000000", ["__RequestVerificationToken"] = token,
    });

    private static async Task MeasureAsync(string what, Func<Task<HttpResponseMessage>> ask)
    {
        var spent = new List<double>();
        for (var round = 0; round < Rounds + 2; round++)
        {
            var started = Stopwatch.GetTimestamp();
            using var answer = await ask();
            await answer.Content.ReadAsByteArrayAsync();
            if ((int)answer.StatusCode >= 400) Console.WriteLine($"{what} answered {(int)answer.StatusCode}");
            if (round >= 2) spent.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        spent.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-82} {spent[Rounds / 2],8:F0} ms   best {spent[0],6:F0}"));
    }

    private static async Task<long> NumberAsync(Engine engine, string sql)
    {
        await using var command = engine.App.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
