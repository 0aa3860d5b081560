using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ListingEngine.Host.Tests.Browser.Chromium))]

namespace ListingEngine.Host.Tests.Browser;

/// <summary>The machine's own chromium, one for all tests, started when the first of them asks.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> _started = new(StartAsync);

    public async Task<IBrowser> BrowserAsync() => (await _started.Value).Browser;

    public async ValueTask DisposeAsync()
    {
        if (!_started.IsValueCreated) return;
        var (driver, browser) = await _started.Value;
        await browser.DisposeAsync();
        driver.Dispose();
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        var path = Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(d => Path.Combine(d, "chromium")).FirstOrDefault(File.Exists);
        Assert.True(path is not null, "chromium is not installed: ./test.sh installs it, and so does apt-get install chromium.");
        var driver = await Playwright.CreateAsync();
        // Chromium refuses to sandbox for root, and tests may run as root; they open our own pages only.
        return (driver, await driver.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] }));
    }
}
