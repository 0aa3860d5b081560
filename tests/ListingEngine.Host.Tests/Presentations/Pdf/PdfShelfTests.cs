using ListingEngine.Host.Data;
using ListingEngine.Host.Presentations.Pdf;
using ListingEngine.Host.Tests.Simulators;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Tests.Presentations.Pdf;

public sealed class PdfShelfTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("listings-pdf-").FullName;
    private readonly ShiftedClock _clock = new();
    private readonly PressOptions _options = new();
    private int _prints;

    private PdfShelf Shelf => field ??= new(Options.Create(new StorageOptions { Root = _root }), Options.Create(_options), _clock);

    [Fact]
    public async Task Prints_once_for_all_who_ask_at_once()
    {
        var go = new TaskCompletionSource();
        var askers = Enumerable.Range(0, 20).Select(_ => GetAsync("aa", go.Task)).ToList();
        go.SetResult();
        Assert.All(await Task.WhenAll(askers), found => Assert.Equal("PDF", File.ReadAllText(found!)));
        Assert.Equal(1, _prints);
    }

    [Fact]
    public async Task Prints_on_for_the_others_when_the_first_asker_leaves()
    {
        var go = new TaskCompletionSource();
        using var leaves = new CancellationTokenSource();
        var first = Shelf.GetAsync("aa", () => PrintAsync(go.Task), leaves.Token);
        var second = GetAsync("aa", go.Task);
        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        go.SetResult();
        Assert.NotNull(await second);
        Assert.Equal(1, _prints);
    }

    [Fact]
    public async Task Does_not_keep_a_failure()
    {
        var (path, problem) = await Shelf.GetAsync("aa", () => Task.FromResult<PrintOutcome>(new PrintOutcome.Busy()), TestContext.Current.CancellationToken);
        Assert.Null(path);
        Assert.IsType<PrintOutcome.Busy>(problem);
        Assert.NotNull(await GetAsync("aa"));
    }

    [Fact]
    public async Task Sweeps_up_what_nobody_fetched_for_a_week()
    {
        await GetAsync("aa");
        await GetAsync("bb");
        _clock.Shift = TimeSpan.FromDays(6);
        await GetAsync("bb");
        _clock.Shift = TimeSpan.FromDays(8);
        Assert.Equal(1, Shelf.Sweep());
        await GetAsync("bb");
        Assert.Equal(2, _prints);
    }

    [Fact]
    public async Task Sweeps_up_the_oldest_of_too_many()
    {
        _options.KeepBytes = 4;
        await GetAsync("aa");
        _clock.Shift = TimeSpan.FromHours(2);
        await GetAsync("bb");
        _clock.Shift = TimeSpan.FromHours(4);
        Assert.Equal(1, Shelf.Sweep());
        await GetAsync("bb");
        Assert.Equal(2, _prints);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private async Task<string?> GetAsync(string key, Task? go = null) =>
        (await Shelf.GetAsync(key, () => PrintAsync(go ?? Task.CompletedTask), TestContext.Current.CancellationToken)).Path;

    private async Task<PrintOutcome> PrintAsync(Task go)
    {
        Interlocked.Increment(ref _prints);
        await go;
        return new PrintOutcome.Printed("PDF"u8.ToArray());
    }
}
