using System.Collections.Concurrent;
using PuppeteerSharp;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>One running browser and its tabs. It hears us through a pipe, so it ends with this process however that ends.</summary>
internal sealed class PressBrowser : IAsyncDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(3);

    // The engine's environment holds secrets.
    private static readonly string[] Kept = ["PATH", "HOME", "TMPDIR", "XDG_RUNTIME_DIR", "FONTCONFIG_PATH", "FONTCONFIG_FILE"];

    private static readonly string[] Arguments =
        ["--disable-gpu", "--disable-quic", "--disable-component-update", "--disable-dev-shm-usage", "--no-proxy-server"];

    private readonly IBrowser _browser;
    private readonly string _root;
    private readonly PrintKey _key;
    private readonly ConcurrentBag<PressTab> _tabs = [];
    private readonly Lock _gate = new();
    private bool _isRetired;

    private PressBrowser(IBrowser browser, string root, PrintKey key) => (_browser, _root, _key) = (browser, root, key);

    /// <summary>Number of its process.</summary>
    public int ProcessId => _browser.Process.Id;

    public int Users { get; private set; }

    public int Prints { get; private set; }

    public DateTimeOffset UsedAt { get; private set; }

    public bool IsWell => !_isRetired && _browser.IsConnected && !_browser.Process.HasExited;

    /// <param name="path">Of the browser.</param>
    /// <param name="root">Address of this engine: nothing else is opened.</param>
    /// <param name="key">Sent along with each request.</param>
    /// <param name="options">Of the press.</param>
    public static async Task<PressBrowser> StartAsync(string path, string root, PrintKey key, PressOptions options)
    {
        var limit = (int)options.Timeout.TotalMilliseconds;
        var launch = new LaunchOptions
        {
            ExecutablePath = path,
            Pipe = true,
            WaitForInitialPage = false,
            DefaultViewport = null,
            Timeout = limit,
            ProtocolTimeout = limit,
            Args = [.. Arguments, Resolves(root), .. options.Sandbox ? (string[])[] : ["--no-sandbox"]],
        };
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Except(Kept)) launch.Env[name] = "";
        return new(await Puppeteer.LaunchAsync(launch), root, key);
    }

    /// <summary>What a browser that crashed, hangs or does not start throws: anything, for the library trips over what is suddenly gone.</summary>
    public static bool IsItsFault(Exception e) => e is not PageFailedException;

    public void Enter(DateTimeOffset now)
    {
        lock (_gate) (Users, Prints, UsedAt) = (Users + 1, Prints + 1, now);
    }

    public async ValueTask LeaveAsync(DateTimeOffset now)
    {
        bool isLast;
        lock (_gate)
        {
            (Users, UsedAt) = (Users - 1, now);
            isLast = _isRetired && Users == 0;
        }

        if (isLast) await DisposeAsync();
    }

    /// <summary>Closes it once nobody uses it.</summary>
    public async ValueTask RetireAsync()
    {
        bool isFree;
        lock (_gate) (_isRetired, isFree) = (true, Users == 0);
        if (isFree) await DisposeAsync();
    }

    /// <exception cref="PageFailedException">The page did not come.</exception>
    public async Task<byte[]> PrintAsync(PrintOrder order, TimeSpan limit)
    {
        var printing = PrintAsync(order);
        try
        {
            return await printing.WaitAsync(limit);
        }
        catch (TimeoutException)
        {
            // It may hang for good: what else it is at is tried again on another one.
            Kill();
            _ = printing.ContinueWith(t => t.Exception, TaskScheduler.Default);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _browser.CloseAsync().WaitAsync(Farewell);
        }
        catch (Exception e) when (IsItsFault(e))
        {
            Kill();
        }

        _browser.Dispose();
    }

    private async Task<byte[]> PrintAsync(PrintOrder order)
    {
        if (!_tabs.TryTake(out var tab)) tab = await PressTab.OpenAsync(_browser, _root, _key);
        var pdf = await tab.PrintAsync(order);
        _tabs.Add(tab);
        return pdf;
    }

    private void Kill()
    {
        if (!_browser.Process.HasExited) _browser.Process.Kill(entireProcessTree: true);
    }

    // Tabs refuse foreign addresses; that no name resolves is the second lock on the same door.
    private static string Resolves(string root) => $"\"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE {new Uri(root).Host}\"";
}
