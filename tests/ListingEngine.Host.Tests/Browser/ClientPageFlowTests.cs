using ListingEngine.Host.Tests.Presentations;
using Microsoft.Playwright;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>A client opens what was sent: on a phone and at a desk, in every template.</summary>
public sealed class ClientPageFlowTests(RunningEngine engine, Chromium chromium) : IClassFixture<RunningEngine>
{
    [Theory]
    [InlineData(OfficeWindow.Phone)]
    [InlineData(OfficeWindow.Desk)]
    public async Task Every_template_has_no_serious_fault_and_fits(int width)
    {
        var objects = new[] { await engine.FlatAsync(photos: 6), await engine.FlatAsync() };
        var faults = new List<string>();
        await using var window = await OfficeWindow.OpenAsync(chromium, engine, width);
        foreach (var template in (string[])["Classic", "OnePager", "LargePhotos", "Comparison"])
        {
            var made = await engine.PresentAsync(new { objectIds = objects, template, title = "Очень" + new string('о', 60) + " длинное имя", language = template == "OnePager" ? "en" : "ru" });
            foreach (var query in (string[])["", "?print=portrait", "?print=landscape"])
            {
                await window.GoAsync($"/p/{made["token"]}{query}");
                if (query.Length == 0 && await window.OverflowAsync() is > 0 and var over) faults.Add($"{template} is {over} pixels wider than the window");
                if (query.Length == 0) faults.AddRange(await Axe.FindAsync(window.Page));
                if (await window.Page.Locator("h1").CountAsync() != 1) faults.Add($"{template}{query} has not one heading");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    [Fact]
    public async Task A_client_turns_photos_by_keys_likes_one_and_is_seen_to_look()
    {
        var made = await engine.PresentAsync(await engine.FlatAsync(photos: 3));
        await using var window = await OfficeWindow.OpenAsync(chromium, engine, OfficeWindow.Phone);
        await window.GoAsync($"/p/{made["token"]}");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Открыть фото 1 из 3" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".pswp__counter")).ToHaveTextAsync("1 / 3");
        // While a photo grows out of its thumbnail the gallery hears no keys.
        await UntilAsync("!!window.pswp?.opener.isOpen");
        await window.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(window.Page.Locator(".pswp__counter")).ToHaveTextAsync("2 / 3");
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(window.Page.Locator(".pswp")).ToHaveCountAsync(0);
        await window.PressAsync("Мне нравится");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Вам нравится" })).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal(1L, await engine.SqlAsync("SELECT count(*) FROM presentation_signs WHERE kind = 'Liked'"));
        // Looked at for at least a tick of its clock: the page tells when it is left.
        await UntilAsync("performance.now() > 2500");
        await window.Page.RunAndWaitForRequestAsync(() => window.Page.EvaluateAsync("dispatchEvent(new Event('pagehide'))"), r => r.Url.EndsWith("/looked", StringComparison.Ordinal));

        // The page forbids Playwright's own way of waiting, which evaluates a text inside it.
        async Task UntilAsync(string holds)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            while (!await window.Page.EvaluateAsync<bool>(holds)) await Task.Delay(20, patience.Token);
        }
    }
}
