using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ListingEngine.Host.Tests.Owners.Visiting;

/// <summary>A site of owners' adverts on a real server: pages of results, the newest first, an advert behind each link, tags for conditional requests, a robots.txt.</summary>
internal sealed class AdvertSite : IAsyncDisposable
{
    public const int OnPage = 50;

    // Longer than what the reader takes for an error page.
    private static readonly string Filler = string.Concat(Enumerable.Repeat("Свежий воздух, тихий двор, рядом школа и парк. ", 20));

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, RequestDelegate> _odd = [];
    private readonly ConcurrentQueue<string> _asked = [];
    private static int _sites;

    private readonly int _host = Interlocked.Increment(ref _sites);
    private int _now;

    private AdvertSite(WebApplication app) => _app = app;

    /// <summary>What the site shows: number and price, in the order of its list.</summary>
    public List<(int Number, int Price)> Adverts { get; } = [];

    public string Robots { get; set; } = "User-agent: *\nDisallow: /hidden/\n";

    /// <summary>Every connection breaks.</summary>
    public bool IsDown { get; set; }

    /// <summary>Adverts are drawn by scripts from now on.</summary>
    public bool HasNewLooks { get; set; }

    /// <summary>A link that robots.txt forbids stands on every page of results.</summary>
    public bool HasHidden { get; set; }

    public TimeSpan Delay { get; set; }

    /// <summary>Paths in the order in which they were asked for, with <c> 304</c> behind those that had not changed.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    public int MostAtOnce { get; private set; }

    /// <summary>Each site has a host of its own: adverts are known by theirs.</summary>
    public string Address => $"http://127.7.{_host / 250}.{1 + _host % 250}:{new Uri(_app.Urls.First()).Port}";

    public string List => $"{Address}/list";

    public static async Task<AdvertSite> StartAsync(int adverts = 0)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://0.0.0.0:0");
        var site = new AdvertSite(builder.Build());
        site._app.MapGet("/{**path}", site.AnswerAsync);
        await site._app.StartAsync();
        for (var i = 0; i < adverts; i++) site.Place(5_000_000 + i * 1_000);
        return site;
    }

    /// <summary>A new advert, first in the list.</summary>
    public void Place(int price) => Adverts.Insert(0, (100_001 + (Adverts.Count == 0 ? 0 : Adverts.Max(a => a.Number) - 100_000), price));

    /// <summary>Another answer than the site's own.</summary>
    public string Put(string path, RequestDelegate answer)
    {
        _odd[path] = answer;
        return $"{Address}{path}";
    }

    public string Put(string path, string page, string type = "text/html; charset=utf-8") => Put(path, http => WriteAsync(http, page, type));

    public static string Page(string title, string body, string head = "") => $"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body><h1>{title}</h1>{body}<p>{Filler}</p></body></html>";

    public static string Advert(int number, int price) => Page($"2-комнатная квартира, {40 + number % 60} м²", "<script type=\"application/ld+json\">" + $$$"""{"@type":"Apartment","name":"2-комнатная квартира","address":{"@type":"PostalAddress","streetAddress":"Садовая, {{{number % 300}}}","addressLocality":"Тверь"},"floorSize":{"value":{{{40 + number % 60}}},"unitCode":"MTK"},"numberOfRooms":2,"offers":{"@type":"Offer","price":{{{price}}},"priceCurrency":"RUB"}}""" + "</script>");

    public static string ListOf(IEnumerable<int> numbers, string? next = null) => Page("Квартиры",
        string.Concat(numbers.Select(n => $"<a href=\"/advert/{n}\">Квартира {n}</a>")), next is null ? "" : $"<link rel=\"next\" href=\"{next}\">");

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        if (IsDown)
        {
            http.Abort();
            return;
        }

        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _now));
        try
        {
            if (Delay > TimeSpan.Zero) await Task.Delay(Delay, http.RequestAborted);
            var path = http.Request.Path + http.Request.QueryString;
            await (_odd.TryGetValue(path, out var odd) ? odd(http) : OwnAsync(http));
            _asked.Enqueue(http.Response.StatusCode == 304 ? $"{path} 304" : path);
        }
        finally
        {
            Interlocked.Decrement(ref _now);
        }
    }

    private Task OwnAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        if (path == "/robots.txt") return WriteAsync(http, Robots, "text/plain");
        if (path == "/list") return WriteAsync(http, ListPage(int.Parse(http.Request.Query["p"].FirstOrDefault() ?? "1", CultureInfo.InvariantCulture)));
        var at = path.StartsWith("/advert/", StringComparison.Ordinal) && int.TryParse(path["/advert/".Length..], CultureInfo.InvariantCulture, out var asked) ? Adverts.FindIndex(a => a.Number == asked) : -1;
        if (at < 0)
        {
            http.Response.StatusCode = 404;
            return Task.CompletedTask;
        }

        var (number, price) = Adverts[at];
        var tag = $"\"{number}-{price}{(HasNewLooks ? "-new" : "")}\"";
        http.Response.Headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch == tag)
        {
            http.Response.StatusCode = 304;
            return Task.CompletedTask;
        }

        return WriteAsync(http, HasNewLooks ? Page("Сайт", "<div id=\"app\"></div>") : Advert(number, price));
    }

    private string ListPage(int page)
    {
        var shown = Adverts.Skip((page - 1) * OnPage).Take(OnPage).Select(a => a.Number).ToList();
        var text = ListOf(shown, page * OnPage < Adverts.Count ? $"/list?p={page + 1}" : null);
        return HasHidden ? text.Replace("</h1>", "</h1><a href=\"/hidden/999999\">Тайное</a>", StringComparison.Ordinal) : text;
    }

    private static Task WriteAsync(HttpContext http, string page, string type = "text/html; charset=utf-8")
    {
        http.Response.ContentType = type;
        return http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(page)).AsTask();
    }
}
