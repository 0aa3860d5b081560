using ListingEngine.Core.Objects;
using Microsoft.Playwright;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>Looks at every page of the office with a real browser, with and without a stock behind it.</summary>
public sealed class EveryPageTests(RunningEngine engine, Chromium chromium) : IClassFixture<RunningEngine>
{
    [Theory]
    [InlineData(OfficeWindow.Desk, false)]
    [InlineData(OfficeWindow.Phone, true)]
    public async Task Has_no_serious_fault_for_people_who_cannot_see_or_point(int width, bool dark)
    {
        await using var window = await OpenAsync(width, dark);
        var faults = new List<string>();
        foreach (var page in await PagesAsync())
        {
            var status = await window.GoAsync(page);
            if (status != 200) faults.Add($"{page} answered {status}");
            await LookAsync();
        }

        await window.GoAsync("/objects/bulk?act=Confirm&all=true");
        await window.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Изменить") }).ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "Отменить" })).ToBeVisibleAsync();
        await LookAsync();

        async Task LookAsync()
        {
            faults.AddRange(await Axe.FindAsync(window.Page));
            if (await window.OverflowAsync() is > 0 and var over) faults.Add($"{window.Page.Url} is {over} pixels wider than the window");
            if (await window.Page.Locator("h1").CountAsync() != 1) faults.Add($"{window.Page.Url} has not one heading");
            if (await window.Page.Locator("form[method=post]:not(:has([name=__RequestVerificationToken]))").CountAsync() is > 0 and var open)
                faults.Add($"{window.Page.Url} has {open} forms without their token");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    [Fact]
    public async Task Speaks_english_to_who_asks_for_it()
    {
        await using var window = await OpenAsync(OfficeWindow.Desk, false);
        await window.GoAsync("/?lang=en");
        var russian = new List<string>();
        foreach (var page in await PagesAsync())
        {
            await window.GoAsync(page);
            var heading = await window.Page.Locator("h1").First.InnerTextAsync();
            var said = await window.Page.Locator("nav, th[scope=col], label, button, h2, legend").AllInnerTextsAsync();
            russian.AddRange(said.Append(heading).Where(t => t.Any(c => c is >= 'а' and <= 'я') && !t.Contains("Проб", StringComparison.Ordinal)
                && t != "Русский" && !t.Contains("Моё агентство", StringComparison.Ordinal) && !t.Contains(TroubledStock.Place, StringComparison.Ordinal)).Select(t => $"{page}: {t}"));
        }

        Assert.True(russian.Count == 0, string.Join('\n', russian.Distinct().Take(40)));
    }

    private Task<OfficeWindow> OpenAsync(int width, bool dark) =>
        OfficeWindow.SignInAsync(chromium, engine, Role.Administrator, width, dark, ofInstallation: true);

    private async Task<IReadOnlyList<string>> PagesAsync()
    {
        var values = await TroubledStock.MakeAsync(engine);
        return [.. OfficePages.Of(engine, values), "/owners?state=All&agents=Shown&twins=yes", $"/owners/{await engine.SqlAsync("SELECT max(id) FROM owner_adverts")}",
            $"/settings/people/{values["left"]}", "/settings/imports/source", "/objects?view=none&status=Archived",
            $"/plans/{values["plans.id"]}/versions?ask=accept", $"/plans/{values["plans.id"]}/versions/offer?object={values["id"]}", $"/plans/{values["plans.id"]}/records?q={values["id"]}"];
    }
}
