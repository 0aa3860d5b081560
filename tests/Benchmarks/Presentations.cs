using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ListingEngine.Host;
using ListingEngine.Host.Tests.Photos;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace ListingEngine.Benchmarks;

/// <summary>
/// How long clients wait for a presentation of one object with ten photos: its page (target 100 ms), its PDF (1.5 s for the first, 50 ms again), and
/// twenty PDF files at once (15 s for the last). Needs chromium.
/// </summary>
internal static class Presentations
{
    private const int Photos = 10, Askers = 20, Rounds = 9;

    public static async Task RunAsync()
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
            using var http = new HttpClient { BaseAddress = new(engine.App.Urls.First()), DefaultRequestHeaders = { { "X-Api-Key", "bench" } }, Timeout = TimeSpan.FromMinutes(5) };
            await MeasureAsync(http, await ObjectAsync(http));
            await engine.App.StopAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(HttpClient http, long id)
    {
        var cold = await MakeAsync(http, id);
        var (pdf, bytes) = await FetchAsync(http, cold.Pdf);
        Say($"the first PDF, the browser's start in it: {pdf:F0} ms, {bytes / 1024.0:F0} KiB");
        Say($"the same PDF again: {await MiddleAsync(() => FetchAsync(http, cold.Pdf)):F0} ms");
        Say($"the first PDF of another presentation: {await MiddleAsync(async () => await FetchAsync(http, (await MakeAsync(http, id)).Pdf)):F0} ms");
        Say($"the page: {await MiddleAsync(() => FetchAsync(http, cold.Page)):F0} ms");
        var many = await Task.WhenAll(Enumerable.Range(0, Askers).Select(_ => MakeAsync(http, id)));
        var spent = await Task.WhenAll(many.Select(m => FetchAsync(http, m.Pdf)));
        Say($"{Askers} presentations as PDF at once: the last after {spent.Max(s => s.Milliseconds) / 1000:F1} s");
    }

    private static async Task<long> ObjectAsync(HttpClient http)
    {
        using var made = await http.PostAsJsonAsync("/api/v1/objects", new
        {
            kind = "Flat", deal = "Sale", price = 7_900_000, totalArea = 54.3, rooms = 2, floor = 3,
            address = new { locality = "Псков", line = "Лесная улица, 40" }, description = string.Join('\n', Enumerable.Repeat("Тихий двор, окна в парк, рядом школа и остановка.", 12)),
        });
        var id = (long)(await made.Content.ReadFromJsonAsync<JsonNode>())!["id"]!;
        using var form = new MultipartFormDataContent();
        for (var i = 0; i < Photos; i++) form.Add(new ByteArrayContent(TestPictures.Jpeg(4000, 3000, seed: i, noise: 24)), "files", $"{i}.jpg");
        using var answer = await http.PostAsync($"/api/v1/objects/{id}/photos", form);
        answer.EnsureSuccessStatusCode();
        return id;
    }

    private static async Task<(string Page, string Pdf)> MakeAsync(HttpClient http, long id)
    {
        using var made = await http.PostAsJsonAsync("/api/v1/presentations", new { objectIds = new[] { id } });
        var told = (await made.Content.ReadFromJsonAsync<JsonNode>())!;
        return ((string)told["pageUrl"]!, (string)told["pdfUrl"]!);
    }

    private static async Task<(double Milliseconds, int Bytes)> FetchAsync(HttpClient http, string address)
    {
        var started = Stopwatch.GetTimestamp();
        var bytes = await http.GetByteArrayAsync(address);
        return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, bytes.Length);
    }

    private static async Task<double> MiddleAsync(Func<Task<(double Milliseconds, int Bytes)>> fetch)
    {
        var spent = new List<double>();
        for (var round = 0; round < Rounds; round++) spent.Add((await fetch()).Milliseconds);
        return spent.Order().ElementAt(Rounds / 2);
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
