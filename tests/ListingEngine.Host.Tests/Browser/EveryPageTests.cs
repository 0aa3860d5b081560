using System.Globalization;
using ListingEngine.Core.Objects;

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
            faults.AddRange(await Axe.FindAsync(window.Page));
            if (await window.OverflowAsync() is > 0 and var over) faults.Add($"{page} is {over} pixels wider than the window");
            if (await window.Page.Locator("h1").CountAsync() != 1) faults.Add($"{page} has not one heading");
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
                && t != "Русский" && !t.Contains("Моё агентство", StringComparison.Ordinal)).Select(t => $"{page}: {t}"));
        }

        Assert.True(russian.Count == 0, string.Join('\n', russian.Distinct().Take(40)));
    }

    private Task<OfficeWindow> OpenAsync(int width, bool dark) =>
        OfficeWindow.SignInAsync(chromium, engine, Role.Administrator, width, dark, ofInstallation: true);

    private async Task<IReadOnlyList<string>> PagesAsync()
    {
        if ((int)(await engine.GetAsync("/objects"))["total"]! == 0) await engine.ImportAsync(YandexFeed.Flats(3), "crm");
        var plan = (await engine.GetAsync("/plans"))["items"]!.AsArray().FirstOrDefault() ?? await engine.PlanAsync();
        await engine.PublishAsync(plan);
        var first = (await engine.GetAsync("/objects"))["items"]![0]!;
        var values = new Dictionary<string, string>
        {
            ["id"] = Convert.ToString((long)first["id"]!, CultureInfo.InvariantCulture),
            ["person"] = $"{await engine.SqlAsync("SELECT min(id) FROM people")}",
            ["department"] = $"{await engine.SqlAsync("INSERT INTO departments (company_id, name) SELECT min(id), 'Проба' FROM companies ON CONFLICT (company_id, name) DO UPDATE SET name = 'Проба' RETURNING id")}",
            ["code"] = "404",
        };
        return OfficePages.Of(engine, values);
    }
}
