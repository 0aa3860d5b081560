using System.Diagnostics;
using ListingEngine.Host.Presentations.Pdf;
using ListingEngine.Host.Tests.Simulators;

namespace ListingEngine.Host.Tests.Presentations.Pdf;

public sealed class PressTests
{
    [Fact]
    public async Task Prints_a_page_that_can_be_read_searched_and_listened_to()
    {
        await using var pages = await TrialPages.StartAsync();
        var pdf = await pages.PrintedAsync();
        var (text, info) = (await Poppler.TextAsync(pdf), await Poppler.InfoAsync(pdf));
        Assert.Contains("Трёхкомнатная квартира", text, StringComparison.Ordinal);
        Assert.Contains("Подборка <пробная>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Скрипт", text, StringComparison.Ordinal);
        Assert.Matches("Tagged: +yes", info);
        Assert.Matches("Page size: +59[45].* x 84[12].*A4", info);
        Assert.Matches("Title: +Проба", info);
        Assert.Contains(await Poppler.PicturesAsync(pdf), p => p[3] == TrialPages.PictureWidth);
        Assert.All(await Poppler.FontsAsync(pdf), font => Assert.Equal("yes", font[^5]));
        Assert.Empty(pages.Strangers);
    }

    [Fact]
    public async Task Lays_the_paper_on_its_side()
    {
        await using var pages = await TrialPages.StartAsync();
        Assert.Matches("Page size: +84[12].* x 59[45]", await Poppler.InfoAsync(await pages.PrintedAsync(isLandscape: true)));
    }

    [Fact]
    public async Task Opens_nothing_but_this_engine()
    {
        await using var elsewhere = await TrialPages.StartAsync();
        await using var pages = await TrialPages.StartAsync();
        pages.Elsewhere = elsewhere.Root;
        var pdf = await pages.PrintedAsync("/foreign");
        Assert.DoesNotContain(await Poppler.PicturesAsync(pdf), p => p[3] == TrialPages.PictureWidth);
        Assert.IsType<PrintOutcome.Failed>(await pages.PrintAsync("/leads-away"));
        Assert.Empty(elsewhere.Strangers);
    }

    [Fact]
    public async Task Tells_that_a_page_did_not_come_and_keeps_the_browser()
    {
        await using var pages = await TrialPages.StartAsync();
        Assert.IsType<PrintOutcome.Failed>(await pages.PrintAsync("/broken"));
        var browser = pages.Press.Browser!.ProcessId;
        await pages.PrintedAsync();
        Assert.Equal(browser, pages.Press.Browser!.ProcessId);
    }

    [Fact]
    public async Task Asks_once_more_for_a_page_that_stumbled()
    {
        await using var pages = await TrialPages.StartAsync();
        Assert.Contains("Со второго раза", await Poppler.TextAsync(await pages.PrintedAsync("/stumbles")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_with_another_browser_when_one_was_killed_between_prints()
    {
        await using var pages = await TrialPages.StartAsync();
        await pages.PrintedAsync();
        await KillAsync(pages);
        await pages.PrintedAsync();
    }

    [Fact]
    public async Task Prints_with_another_browser_when_one_was_killed_during_a_print()
    {
        await using var pages = await TrialPages.StartAsync();
        var printing = pages.PrintedAsync("/waits");
        await pages.Reached.Task;
        await KillAsync(pages);
        pages.Go.SetResult();
        Assert.Contains("Дождались", await Poppler.TextAsync(await printing), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("renderer")]
    [InlineData("zygote")]
    [InlineData("")]
    public async Task Prints_with_another_browser_when_parts_of_one_were_killed(string kind)
    {
        await using var pages = await TrialPages.StartAsync(new() { Timeout = TimeSpan.FromSeconds(10) });
        await pages.PrintedAsync();
        var crippled = pages.Press.Browser!.ProcessId;
        foreach (var part in BrowserParts.Of(crippled, kind))
        {
            part.Kill();
            part.Dispose();
        }

        await pages.PrintedAsync();
        Assert.NotEqual(crippled, pages.Press.Browser!.ProcessId);
    }

    [Fact]
    public async Task Gives_up_a_page_that_hangs_and_prints_the_next()
    {
        var options = new PressOptions();
        await using var pages = await TrialPages.StartAsync(options);
        await pages.PrintedAsync();
        options.Timeout = TimeSpan.FromMilliseconds(300);
        Assert.IsType<PrintOutcome.Failed>(await pages.PrintAsync("/hangs"));
        options.Timeout = new PressOptions().Timeout;
        await pages.PrintedAsync();
    }

    [Fact]
    public async Task Asks_to_come_again_when_too_many_wait()
    {
        await using var pages = await TrialPages.StartAsync(new() { AtOnce = 1, Waiting = 1 });
        var (first, second) = (pages.PrintedAsync("/waits"), pages.PrintedAsync());
        await pages.Reached.Task;
        Assert.IsType<PrintOutcome.Busy>(await pages.PrintAsync());
        pages.Go.SetResult();
        await Task.WhenAll(first, second);
    }

    [Fact]
    public async Task Takes_a_fresh_browser_after_so_many_prints()
    {
        await using var pages = await TrialPages.StartAsync(new() { PrintsPerBrowser = 1 });
        await pages.PrintedAsync();
        using var first = Process.GetProcessById(pages.Press.Browser!.ProcessId);
        await pages.PrintedAsync();
        Assert.NotEqual(first.Id, pages.Press.Browser!.ProcessId);
        await first.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Closes_a_browser_that_nobody_needs()
    {
        var clock = new ShiftedClock();
        await using var pages = await TrialPages.StartAsync(clock: clock);
        await pages.PrintedAsync();
        using var browser = Process.GetProcessById(pages.Press.Browser!.ProcessId);
        await pages.Press.CloseIdleAsync();
        Assert.NotNull(pages.Press.Browser);
        clock.Shift = new PressOptions().Idle;
        await pages.Press.CloseIdleAsync();
        Assert.Null(pages.Press.Browser);
        await browser.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Takes_its_browser_along_when_the_engine_stops()
    {
        var pages = await TrialPages.StartAsync();
        await pages.PrintedAsync();
        using var browser = Process.GetProcessById(pages.Press.Browser!.ProcessId);
        await pages.DisposeAsync();
        await browser.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Tells_that_no_browser_is_installed()
    {
        await using var pages = await TrialPages.StartAsync(new() { Browser = "/nowhere/chromium" });
        Assert.IsType<PrintOutcome.NoBrowser>(await pages.PrintAsync());
    }

    private static async Task KillAsync(TrialPages pages)
    {
        using var browser = Process.GetProcessById(pages.Press.Browser!.ProcessId);
        browser.Kill();
        await browser.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
