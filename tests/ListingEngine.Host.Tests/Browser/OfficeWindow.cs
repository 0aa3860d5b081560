using ListingEngine.Core.Objects;
using Microsoft.Playwright;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>A person at a real browser: whatever the browser complains of fails the test.</summary>
public sealed class OfficeWindow : IAsyncDisposable
{
    public const int Phone = 390;
    public const int Desk = 1280;

    private readonly List<string> _complaints = [];
    private readonly IBrowserContext _context;

    private OfficeWindow(IBrowserContext context, IPage page, RunningEngine engine)
    {
        (_context, Page) = (context, page);
        Root = engine.Http.BaseAddress!.ToString().TrimEnd('/');
        // What the server refuses on purpose is no complaint of the browser's.
        page.Console += (_, said) => { if (said.Type == "error" && !said.Text.Contains("Failed to load resource", StringComparison.Ordinal)) _complaints.Add(said.Text); };
        page.PageError += (_, error) => _complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Root, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _complaints.Add($"asks another host: {request.Url}");
        };
    }

    public IPage Page { get; }

    public string Root { get; }

    public static async Task<OfficeWindow> OpenAsync(Chromium chromium, RunningEngine engine, int width = Desk, bool dark = false, string language = "ru-RU")
    {
        var context = await (await chromium.BrowserAsync()).NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            Locale = language,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        context.SetDefaultTimeout(15_000);
        return new(context, await context.NewPageAsync(), engine);
    }

    /// <summary>A window with a new person of that role signed in.</summary>
    public static async Task<OfficeWindow> SignInAsync(Chromium chromium, RunningEngine engine, Role role, int width = Desk, bool dark = false, bool ofInstallation = false)
    {
        using var visitor = await Visitor.SignInAsync(engine, role, ofInstallation: ofInstallation);
        var window = await OpenAsync(chromium, engine, width, dark);
        await window.SignInAsync(visitor.Email, Visitor.Password);
        return window;
    }

    public async Task SignInAsync(string email, string password)
    {
        await GoAsync("/sign-in");
        await EnterAsync(email, password);
    }

    /// <summary>Signs in on the page that asks for it, wherever it leads on to.</summary>
    public async Task EnterAsync(string email, string password)
    {
        await Page.GetByLabel("Электронная почта").FillAsync(email);
        await Page.GetByLabel("Пароль").FillAsync(password);
        await PressAsync("Войти");
        await Page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>Presses the button of that name, the first one of several.</summary>
    public Task PressAsync(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    /// <summary>Types into the field of that id, in place of what stands there.</summary>
    public Task TypeAsync(string field, string text) => Page.Locator($"[id='{field}']").FillAsync(text);

    /// <summary>Goes on with the Tab key until that field has the focus.</summary>
    public async Task TabToAsync(string field)
    {
        for (var i = 0; i < 120; i++)
        {
            if (await Page.EvaluateAsync<string>("document.activeElement.id") == field) return;
            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{field} is not reached by the Tab key");
    }

    public async Task<int> GoAsync(string path) => (await Page.GotoAsync(Root + path))!.Status;

    public Task<string> TextAsync() => Page.Locator("main").InnerTextAsync();

    /// <summary>Pixels by which the page is wider than its window.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>The session ends while a page is open.</summary>
    public Task ForgetSessionAsync() => _context.ClearCookiesAsync(new() { Name = "listings" });

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_complaints);
    }
}
