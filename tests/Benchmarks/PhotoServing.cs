using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ListingEngine.Host;
using ListingEngine.Host.Tests.Photos;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace ListingEngine.Benchmarks;

/// <summary>
/// How long an upload of photos of 12 megapixels takes through the API, and how many pictures a second are served against nginx with the same
/// files and headers, in turns. Needs <c>nginx</c> and <c>wrk</c> (Debian and Ubuntu: apt-get install nginx-light wrk).
/// </summary>
internal static partial class PhotoServing
{
    private const int Rounds = 5;
    private const int NginxPort = 18080;

    public static async Task RunAsync(int photos)
    {
        var folder = Directory.CreateTempSubdirectory("listing-bench-");
        folder.UnixFileMode |= UnixFileMode.OtherExecute | UnixFileMode.OtherRead | UnixFileMode.GroupExecute | UnixFileMode.GroupRead;
        try
        {
            await using var engine = await Engine.BuildAsync([$"--Storage:Root={folder.FullName}", "--ApiKey=bench", "--Jobs:Run=false"], b =>
            {
                b.Logging.ClearProviders();
                b.WebHost.UseUrls("http://127.0.0.1:0");
            });
            await engine.App.StartAsync();
            using var http = new HttpClient { BaseAddress = new(engine.App.Urls.First()), DefaultRequestHeaders = { { "X-Api-Key", "bench" } }, Timeout = TimeSpan.FromMinutes(10) };
            var hash = await UploadAsync(http, photos);
            await ServeAsync(http, hash, folder.CreateSubdirectory("nginx").FullName);
            await engine.App.StopAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> UploadAsync(HttpClient http, int photos)
    {
        using var form = new MultipartFormDataContent();
        var bytes = 0L;
        for (var i = 0; i < photos; i++)
        {
            var photo = TestPictures.Jpeg(4000, 3000, seed: i, noise: 24);
            bytes += photo.Length;
            form.Add(new ByteArrayContent(photo), "files", $"{i}.jpg");
        }

        using var made = await http.PostAsJsonAsync("/api/v1/objects", new { kind = "Flat", deal = "Sale" });
        var id = (await made.Content.ReadFromJsonAsync<JsonNode>())!["id"];
        var started = Stopwatch.GetTimestamp();
        using var answer = await http.PostAsync($"/api/v1/objects/{id}/photos", form);
        var told = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
        Say($"upload of {told["added"]} photos of 12 MP, {bytes / 1e6:F0} MB: {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s");
        return (string)told["photos"]![0]!["hash"]!;
    }

    private static async Task ServeAsync(HttpClient http, string hash, string folder)
    {
        var pictures = Directory.CreateDirectory(Path.Combine(folder, "root", "photos", hash)).FullName;
        foreach (var file in (string[])["thumb.jpg", "portal.jpg"])
            await File.WriteAllBytesAsync(Path.Combine(pictures, file), await http.GetByteArrayAsync($"/photos/{hash}/{file}"));
        using var nginx = await StartNginxAsync(folder);
        try
        {
            foreach (var file in (string[])["thumb.jpg", "portal.jpg"])
            {
                var (ours, theirs) = (new List<Served>(), new List<Served>());
                for (var round = 0; round < Rounds; round++)
                {
                    ours.Add(await AskAsync($"{http.BaseAddress}photos/{hash}/{file}", [Environment.ProcessId]));
                    theirs.Add(await AskAsync($"http://127.0.0.1:{NginxPort}/photos/{hash}/{file}", Workers(nginx.Id)));
                }

                Say($"{file}, {new FileInfo(Path.Combine(pictures, file)).Length} bytes: engine {Middle(ours, s => s.Rate):F0}/s, nginx {Middle(theirs, s => s.Rate):F0}/s, ratio {Middle(ours.Zip(theirs), p => p.First.Rate / p.Second.Rate):F2}");
                Say($"    of a processor: engine {Middle(ours, s => s.Processor):F1} µs a picture, nginx {Middle(theirs, s => s.Processor):F1} µs, ratio {Middle(ours.Zip(theirs), p => p.Second.Processor / p.First.Processor):F2}");
            }
        }
        finally
        {
            nginx.Kill(entireProcessTree: true);
        }
    }

    private static async Task<Process> StartNginxAsync(string folder)
    {
        var settings = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(settings, $$"""
            daemon off; worker_processes auto; pid {{folder}}/pid; error_log {{folder}}/errors; {{(Environment.UserName == "root" ? "user root;" : "")}}
            events { worker_connections 1024; }
            http {
                access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; types { image/jpeg jpg; }
                client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/fastcgi; uwsgi_temp_path {{folder}}/uwsgi; scgi_temp_path {{folder}}/scgi;
                server {
                    listen 127.0.0.1:{{NginxPort}}; root {{folder}}/root;
                    add_header Cache-Control "public, max-age=31536000, immutable"; add_header X-Content-Type-Options nosniff;
                    add_header Content-Security-Policy "default-src 'none'"; add_header Referrer-Policy no-referrer;
                }
            }
            """);
        var nginx = Process.Start(new ProcessStartInfo("nginx", ["-p", folder, "-e", Path.Combine(folder, "errors"), "-c", settings]))!;
        using var http = new HttpClient();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                (await http.GetAsync($"http://127.0.0.1:{NginxPort}/")).Dispose();
                return nginx;
            }
            catch (HttpRequestException) when (attempt < 100)
            {
                await Task.Delay(50);
            }
        }
    }

    /// <summary>Sixteen connections ask for four seconds.</summary>
    private static async Task<Served> AskAsync(string address, int[] servers)
    {
        using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-t1", "-c16", "-d4s", address]) { RedirectStandardOutput = true })!;
        var before = servers.Sum(Spent);
        var said = await wrk.StandardOutput.ReadToEndAsync();
        var spent = servers.Sum(Spent) - before;
        if (said.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException(said);
        return new(
            double.Parse(Rate().Match(said).Groups[1].Value, CultureInfo.InvariantCulture),
            spent * 1e6 / long.Parse(Count().Match(said).Groups[1].Value, CultureInfo.InvariantCulture));
    }

    private static double Spent(int process) => Process.GetProcessById(process).TotalProcessorTime.TotalSeconds;

    private static int[] Workers(int master) =>
        [.. File.ReadAllText($"/proc/{master}/task/{master}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

    private static double Middle<T>(IEnumerable<T> rounds, Func<T, double> of) => rounds.Select(of).Order().ElementAt(Rounds / 2);

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Count();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    /// <param name="Rate">Pictures a second.</param>
    /// <param name="Processor">Microseconds that a picture cost its server, whatever else the machine did meanwhile.</param>
    private readonly record struct Served(double Rate, double Processor);
}
