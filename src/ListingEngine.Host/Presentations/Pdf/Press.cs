using ListingEngine.Host.Data;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>
/// Prints pages of this engine with the machine's own browser, which is started by the first print and kept warm. A browser that crashes or hangs is
/// replaced: the print that it was at is tried once more, the next one never knows.
/// </summary>
internal sealed partial class Press : IAsyncDisposable
{
    private static readonly TimeSpan LookForIdle = TimeSpan.FromSeconds(30);

    private readonly PressOptions _options;
    private readonly PublicAddress _address;
    private readonly PrintKey _key;
    private readonly TimeProvider _clock;
    private readonly ILogger<Press> _log;
    private readonly SemaphoreSlim _places;
    private readonly SemaphoreSlim _door = new(1);
    private readonly ITimer _idle;
    private PressBrowser? _browser;
    private int _inside;
    private bool _isClosed;

    public Press(IOptions<PressOptions> options, PublicAddress address, PrintKey key, TimeProvider clock, ILogger<Press> log)
    {
        (_options, _address, _key, _clock, _log) = (options.Value, address, key, clock, log);
        _places = new(_options.AtOnce);
        _idle = clock.CreateTimer(_ => _ = CloseIdleAsync(), null, LookForIdle, LookForIdle);
    }

    /// <summary>The browser that prints now; null before the first print and after long idleness.</summary>
    internal PressBrowser? Browser => _browser;

    /// <summary>Never throws for what a page or a browser may do.</summary>
    public async Task<PrintOutcome> PrintAsync(PrintOrder order, CancellationToken ct)
    {
        if (InstalledBrowser.Find(_options.Browser) is not { } path) return new PrintOutcome.NoBrowser();
        try
        {
            if (Interlocked.Increment(ref _inside) > _options.AtOnce + _options.Waiting || !await _places.WaitAsync(_options.Patience, ct)) return new PrintOutcome.Busy();
            try
            {
                return await TryAsync(path, order, isLast: false) ?? await TryAsync(path, order, isLast: true) ?? new PrintOutcome.Failed();
            }
            finally
            {
                _places.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }

    /// <summary>Starts the browser ahead of a print that is likely, without anybody's waiting for it.</summary>
    public void Warm()
    {
        if (_browser is null && InstalledBrowser.Find(_options.Browser) is { } path) _ = Task.Run(() => WarmAsync(path));
    }

    /// <summary>Closes a browser that nobody has used for long.</summary>
    internal async Task CloseIdleAsync()
    {
        if (!_options.KeepWarm && _browser is { } idle && _clock.GetUtcNow() - idle.UsedAt >= _options.Idle) await DropAsync(idle);
    }

    public async ValueTask DisposeAsync()
    {
        await _idle.DisposeAsync();
        await _door.WaitAsync();
        _isClosed = true;
        if (_browser is { } last) await last.DisposeAsync();
        _browser = null;
        _door.Release();
    }

    /// <summary>Null when another try may do it: the browser failed, or the page stumbled.</summary>
    private async Task<PrintOutcome?> TryAsync(string path, PrintOrder order, bool isLast)
    {
        PressBrowser? browser = null;
        try
        {
            browser = await TakeAsync(path);
            return new PrintOutcome.Printed(await browser.PrintAsync(order, _options.Timeout));
        }
        catch (PageFailedException e)
        {
            PageFailed(e.Message);
            return e.MayPass ? null : new PrintOutcome.Failed();
        }
        catch (Exception e) when (PressBrowser.IsItsFault(e))
        {
            // It may look well and have lost what makes its tabs.
            if (browser is not null) await DropAsync(browser);
            // The address is a secret, and browsers like to tell it.
            var why = e.Message.Replace(order.Path, "/...", StringComparison.Ordinal);
            if (isLast) PrintFailed(why);
            else BrowserFailed(why);
            return null;
        }
        finally
        {
            if (browser is not null) await browser.LeaveAsync(_clock.GetUtcNow());
        }
    }

    private async Task<PressBrowser> TakeAsync(string path)
    {
        await _door.WaitAsync();
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            if (_browser is not { IsWell: true } || _browser.Prints >= _options.PrintsPerBrowser)
                await ReplaceAsync(await PressBrowser.StartAsync(path, _address.Listening, _key, _options));
            _browser!.Enter(_clock.GetUtcNow());
            return _browser;
        }
        finally
        {
            _door.Release();
        }
    }

    // Unless somebody replaced it already.
    private async Task DropAsync(PressBrowser browser)
    {
        await _door.WaitAsync();
        try
        {
            if (_browser == browser) await ReplaceAsync(null);
        }
        finally
        {
            _door.Release();
        }
    }

    // The old one finishes what it is at.
    private async Task ReplaceAsync(PressBrowser? by)
    {
        var old = _browser;
        _browser = by;
        if (old is not null) await old.RetireAsync();
    }

    private async Task WarmAsync(string path)
    {
        try
        {
            await (await TakeAsync(path)).LeaveAsync(_clock.GetUtcNow());
        }
        catch (Exception e) when (PressBrowser.IsItsFault(e))
        {
            BrowserFailed(e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A page could not be printed: {Why}")]
    private partial void PageFailed(string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The browser failed at a print, another one is started: {Why}")]
    private partial void BrowserFailed(string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "The browser failed twice at a print: {Why}")]
    private partial void PrintFailed(string why);
}
