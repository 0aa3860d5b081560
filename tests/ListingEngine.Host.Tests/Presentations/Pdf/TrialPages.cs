using ListingEngine.Host.Data;
using ListingEngine.Host.Presentations;
using ListingEngine.Host.Presentations.Pdf;
using ListingEngine.Host.Tests.Photos;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Tests.Presentations.Pdf;

/// <summary>A server with pages to print, and a press in front of it.</summary>
internal sealed class TrialPages : IAsyncDisposable
{
    public const string PictureWidth = "640";

    private readonly WebApplication _app;
    private readonly TaskCompletionSource _never = new();

    private TrialPages(WebApplication app, TimeProvider clock, PressOptions options)
    {
        _app = app;
        Press = new(Options.Create(options), ActivatorUtilities.CreateInstance<PublicAddress>(app.Services), Key, clock, NullLogger<Press>.Instance);
    }

    public Press Press { get; }

    public PrintKey Key { get; } = new();

    /// <summary>Completed by the first print of <c>/waits</c>.</summary>
    public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets the pages at <c>/waits</c> come.</summary>
    public TaskCompletionSource Go { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Where <c>/leads-away</c> leads, and what <c>/foreign</c> would show a picture from.</summary>
    public string Elsewhere { get; set; } = "http://localhost:1";

    public string Root => _app.Urls.First();

    /// <summary>Paths that somebody asked for without the press's key.</summary>
    public List<string> Strangers { get; } = [];

    public static async Task<TrialPages> StartAsync(PressOptions? options = null, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var pages = new TrialPages(app, clock ?? TimeProvider.System, options ?? new());
        pages.Map();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return pages;
    }

    public Task<PrintOutcome> PrintAsync(string path = "/page", bool isLandscape = false) =>
        Press.PrintAsync(new(path, "ru", isLandscape, "Подборка <пробная>"), TestContext.Current.CancellationToken);

    public async Task<byte[]> PrintedAsync(string path = "/page", bool isLandscape = false) =>
        Assert.IsType<PrintOutcome.Printed>(await PrintAsync(path, isLandscape)).Pdf;

    public async ValueTask DisposeAsync()
    {
        _never.TrySetResult();
        Go.TrySetResult();
        await Press.DisposeAsync();
        await _app.DisposeAsync();
    }

    private void Map()
    {
        _app.Use((http, next) =>
        {
            if (!Key.IsIn(http.Request)) lock (Strangers) Strangers.Add(http.Request.Path);
            return next(http);
        });
        _app.MapGet("/page", () => Page("<h1>Трёхкомнатная квартира</h1><p>Ёлки зелёные</p><img src=/picture.jpg><script>document.body.append('Скрипт')</script>"));
        _app.MapGet("/foreign", () => Page($"<h1>Дом</h1><img src='{Elsewhere}/picture.jpg'><img src='file:///etc/hostname'><iframe src='{Elsewhere}/page'></iframe>"));
        _app.MapGet("/waits", async () =>
        {
            Reached.TrySetResult();
            await Go.Task;
            return Page("<h1>Дождались</h1>");
        });
        _app.MapGet("/leads-away", () => Results.Redirect(Elsewhere));
        _app.MapGet("/hangs", async () => await _never.Task);
        _app.MapGet("/broken", () => Results.StatusCode(StatusCodes.Status500InternalServerError));
        var asked = 0;
        _app.MapGet("/stumbles", () => Interlocked.Increment(ref asked) == 1 ? Results.StatusCode(StatusCodes.Status500InternalServerError) : Page("<h1>Со второго раза</h1>"));
        var picture = TestPictures.Jpeg();
        _app.MapGet("/picture.jpg", () => Results.Bytes(picture, "image/jpeg"));
    }

    private static IResult Page(string body) => Results.Content($"<!doctype html><html lang=ru><meta charset=utf-8><title>Проба</title>{body}", "text/html; charset=utf-8");
}
