using ListingEngine.Host.Tests.Presentations;
using ListingEngine.Host.Tests.Sites;
using Microsoft.Playwright;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>A visitor of a company's site, on a phone and at a desk.</summary>
public sealed class SiteFlowTests(RunningEngine engine, Chromium chromium) : IClassFixture<RunningEngine>
{
    [Theory]
    [InlineData(OfficeWindow.Phone, true)]
    [InlineData(OfficeWindow.Desk, false)]
    public async Task Every_page_has_no_serious_fault_and_fits(int width, bool dark)
    {
        var (id, gone) = (await engine.FlatAsync(photos: 6), await engine.FlatAsync());
        await engine.SqlAsync($"UPDATE objects SET status = 'Archived' WHERE id = {gone}; UPDATE companies SET phone = '+79990000100', colour = '#ffd800'");
        var site = await engine.SiteAsync("title = 'Очень" + new string('о', 40) + " длинное имя', greeting = 'Добро пожаловать'");
        var faults = new List<string>();
        await using var window = await OfficeWindow.OpenAsync(chromium, engine, width, dark);
        foreach (var page in (string[])[site, site + "?deal=Sale&kind=Flat&rooms=2&areaFrom=x", site + "?priceTo=1", site + "?pageSize=1&page=2", $"{site}/{id}", $"{site}/{gone}", "/site/" + new string('x', 32)])
        {
            await window.GoAsync(page);
            faults.AddRange(await Axe.FindAsync(window.Page));
            if (await window.OverflowAsync() is > 0 and var over) faults.Add($"{page} is {over} pixels wider than the window");
            if (await window.Page.Locator("h1").CountAsync() != 1) faults.Add($"{page} has not one heading");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    [Fact]
    public async Task A_visitor_narrows_the_list_and_opens_an_object()
    {
        await engine.FlatAsync(photos: 2);
        var site = await engine.SiteAsync();
        await using var window = await OfficeWindow.OpenAsync(chromium, engine);
        await window.GoAsync(site);
        await window.Page.GetByLabel("Сделка").SelectOptionAsync("Sale");
        await window.Page.Locator(".chips label", new() { HasText = "2" }).ClickAsync();
        await window.Page.GetByLabel("Цена до").FillAsync("12 500 000");
        await window.PressAsync("Показать");
        await Assertions.Expect(window.Page.GetByLabel("Цена до")).ToHaveValueAsync("12 500 000");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "2-комнатная квартира" }).First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToContainTextAsync("2-комнатная квартира");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Все объекты" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Показать" })).ToBeVisibleAsync();
    }
}
