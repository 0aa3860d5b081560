using PuppeteerSharp;
using PuppeteerSharp.Media;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>A tab of the browser, used for one print after another. It runs no scripts and opens no address but this engine's.</summary>
internal sealed class PressTab
{
    private readonly IPage _page;
    private readonly string _root;
    private readonly PrintKey _key;

    private PressTab(IPage page, string root, PrintKey key) => (_page, _root, _key) = (page, root, key);

    public static async Task<PressTab> OpenAsync(IBrowser browser, string root, PrintKey key)
    {
        var page = await browser.NewPageAsync();
        var tab = new PressTab(page, root + "/", key);
        await page.SetJavaScriptEnabledAsync(false);
        page.Request += (_, e) => _ = tab.JudgeAsync(e.Request);
        await page.SetRequestInterceptionAsync(true);
        return tab;
    }

    /// <exception cref="PageFailedException">The page did not come.</exception>
    public async Task<byte[]> PrintAsync(PrintOrder order)
    {
        try
        {
            await _page.SetExtraHttpHeadersAsync(new() { [PrintKey.Header] = _key.Value, [PrintKey.AddressHeader] = order.Address ?? "", ["Accept-Language"] = order.Language });
            var answer = await _page.GoToAsync(_root + order.Path.TrimStart('/'), new NavigationOptions { WaitUntil = [WaitUntilNavigation.Load], Timeout = 0 });
            // The browser loses an answer now and then; that is not the page's fault.
            if (answer is null) throw new PuppeteerException("The answer of the page was lost.");
            if (!answer.Ok) throw new PageFailedException((int)answer.Status);
            return await _page.PdfDataAsync(Paper(order));
        }
        catch
        {
            // It is not used again, whatever it was.
            _ = _page.CloseAsync().ContinueWith(t => t.Exception, TaskScheduler.Default);
            throw;
        }
    }

    // A page that tells its own size and margins (@page) has them.
    private static PdfOptions Paper(PrintOrder order) => new()
    {
        Format = PaperFormat.A4,
        Landscape = order.IsLandscape,
        PreferCSSPageSize = true,
        PrintBackground = true,
        Tagged = true,
        Outline = true,
        WaitForFonts = false,
        DisplayHeaderFooter = true,
        HeaderTemplate = "<span></span>",
        FooterTemplate = RunningFoot.Html(order.Title),
        MarginOptions = new() { Top = "12mm", Bottom = "14mm", Left = "12mm", Right = "12mm" },
    };

    private async Task JudgeAsync(IRequest request)
    {
        try
        {
            if (request.Url.StartsWith(_root, StringComparison.Ordinal)) await request.ContinueAsync();
            else await request.AbortAsync(RequestAbortErrorCode.AccessDenied);
        }
        catch (Exception e) when (PressBrowser.IsItsFault(e))
        {
            // The tab is gone, and with it the question.
        }
    }
}
