using System.Net;
using ListingEngine.Host.Objects.List;

namespace ListingEngine.Host.Tests.Objects.List;

public sealed class ListPageTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private static readonly string[] Stock =
    [
        """{"price":5000000,"totalArea":30.5,"rooms":1,"floor":2,"floors":5,"tags":["срочно"],"address":{"locality":"Псков","line":"Садовая улица, 12"}}""",
        """{"price":12500000,"totalArea":54.3,"rooms":2,"floor":5,"floors":9,"address":{"locality":"Псков","line":"Лесная улица, 100%"},"attributes":{"hasLift":true,"builtYear":2005},"photos":[{"url":"https://img.example.test/1.jpg"}]}""",
        """{"kind":"House","price":9000000,"landArea":6,"status":"Draft","address":{"locality":"Остров","line":"Лесная улица, 7"},"attributes":{"builtYear":1990}}""",
        """{"kind":"Land","deal":"LongRent","status":"Archived","address":{"line":"Полевая улица, 1"}}""",
    ];

    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM objects");
        foreach (var o in Stock) await engine.AddAsync(o);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("view=none", "Садовая Лесная, Лесная/7")]
    [InlineData("kind=House", "Лесная/7")]
    [InlineData("kind=Flat&kind=House", "Садовая Лесная, Лесная/7")]
    [InlineData("kind=house", "Лесная/7")]
    [InlineData("status=Archived", "Полевая")]
    [InlineData("deal=LongRent&status=Archived", "Полевая")]
    [InlineData("price.from=9 000 000", "Лесная, Лесная/7")]
    [InlineData("price.to=5000000,00", "Садовая")]
    [InlineData("price.from=6000000&price.to=10000000", "Лесная/7")]
    [InlineData("totalArea.from=50", "Лесная,")]
    [InlineData("landArea.from=5", "Лесная/7")]
    [InlineData("rooms.from=2&rooms.to=2", "Лесная,")]
    [InlineData("floor.to=3", "Садовая")]
    [InlineData("locality=псков", "Садовая Лесная,")]
    [InlineData("q=лесная 7", "Лесная/7")]
    [InlineData("q=100%25", "Лесная,")]
    [InlineData("q=остров лесная", "Лесная/7")]
    [InlineData("tags=срочно", "Садовая")]
    [InlineData("source=manual", "Садовая Лесная, Лесная/7")]
    [InlineData("source=crm", "")]
    [InlineData("photoCount.from=1", "Лесная,")]
    [InlineData("photoCount.to=0", "Садовая Лесная/7")]
    [InlineData("hasLift=yes", "Лесная,")]
    [InlineData("builtYear.to=1999", "Лесная/7")]
    [InlineData("pricePerMetre.from=200000", "Лесная,")]
    [InlineData("daysOnMarket.to=0", "Садовая Лесная, Лесная/7")]
    [InlineData("createdAt.to=2020-01-01", "")]
    [InlineData("createdAt.from=2020-01-01", "Садовая Лесная, Лесная/7")]
    [InlineData("confirmedAt.from=none", "")]
    [InlineData("agent=none", "Садовая Лесная, Лесная/7")]
    [InlineData("agent=1000000", "")]
    [InlineData("whose=mine", "")]
    [InlineData("advertised=no", "Садовая Лесная, Лесная/7")]
    [InlineData("advertised=yes", "")]
    [InlineData("department=77", "")]
    [InlineData("plan=77&state=withheld", "")]
    [InlineData("q='; DROP TABLE objects; --", "")]
    [InlineData("q=%00", "Садовая Лесная, Лесная/7")]
    public async Task Finds(string query, string streets)
    {
        var visitor = await engine.AdministratorAsync();
        var page = await visitor.ReadAsync($"/objects?size=50&{query}");
        foreach (var (mark, street) in new[] { ("Садовая", "Садовая улица, 12"), ("Лесная,", "Лесная улица, 100%"), ("Лесная/7", "Лесная улица, 7"), ("Полевая", "Полевая улица, 1") })
            Assert.True(streets.Contains(mark, StringComparison.Ordinal) == page.Contains(street + " ", StringComparison.Ordinal), $"{street}: {page}");
    }

    [Theory]
    [InlineData("price", "Садовая улица, 12|Лесная улица, 7|Лесная улица, 100%")]
    [InlineData("-price", "Лесная улица, 100%|Лесная улица, 7|Садовая улица, 12")]
    [InlineData("address", "Лесная улица, 7|Лесная улица, 100%|Садовая улица, 12")]
    [InlineData("id", "Садовая улица, 12|Лесная улица, 100%|Лесная улица, 7")]
    [InlineData("nonsense", "Лесная улица, 7|Лесная улица, 100%|Садовая улица, 12")]
    [InlineData("-area", "Лесная улица, 100%|Садовая улица, 12|Лесная улица, 7")]
    public async Task Sorts(string sort, string streets)
    {
        var visitor = await engine.AdministratorAsync();
        var page = await visitor.ReadAsync($"/objects?sort={sort}");
        var at = streets.Split('|').Select(s => page.IndexOf(s + " ", StringComparison.Ordinal)).ToList();
        Assert.Equal(at.Order(), at);
    }

    [Fact]
    public async Task Every_order_can_be_asked()
    {
        var visitor = await engine.AdministratorAsync();
        foreach (var column in ListColumns.All.Where(c => c.Sort is not null)) await visitor.PageAsync($"/objects?sort=-{column.Sort}");
        await visitor.PageAsync("/objects?" + string.Join('&', ListColumns.All.Select(c => $"col={c.Key}")));
    }

    [Fact]
    public async Task Every_field_can_be_asked_and_answers()
    {
        var visitor = await engine.AdministratorAsync();
        foreach (var some in ListFields.All.Chunk(60))
            await visitor.PageAsync("/objects?" + string.Join('&', some.Select(f => f.Params[0] + "=" + Value(f))));

        static string Value(ListField field) => field.Field.Type switch
        {
            Core.Plans.Filters.FilterType.Number => "1",
            Core.Plans.Filters.FilterType.Date => "2026-01-01",
            Core.Plans.Filters.FilterType.Flag => "yes",
            Core.Plans.Filters.FilterType.Word or Core.Plans.Filters.FilterType.Flags => Enum.GetNames(field.Field.Words!)[^1],
            _ => "a",
        };
    }

    [Fact]
    public async Task Pages_do_not_overlap_and_say_when_they_are_past_the_end()
    {
        for (var i = 0; i < 30; i++) await engine.AddAsync($$$"""{"price":1000,"address":{"line":"Ровная улица, {{{i:00}}}"}}""");
        var visitor = await engine.AdministratorAsync();
        var first = await visitor.ReadAsync("/objects?size=25&sort=price");
        var second = await visitor.ReadAsync("/objects?size=25&sort=price&page=2");
        for (var i = 0; i < 30; i++)
            Assert.True(first.Contains($"Ровная улица, {i:00}", StringComparison.Ordinal) != second.Contains($"Ровная улица, {i:00}", StringComparison.Ordinal), $"{i}");
        Assert.Contains("На этой странице уже ничего нет", await visitor.ReadAsync("/objects?size=25&page=99999999"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_facts_price_and_chips_as_people_say_them()
    {
        var visitor = await engine.AdministratorAsync();
        var page = await visitor.ReadAsync("/objects?rooms.from=2&price.to=13000000");
        Assert.Contains("2-к, 54,3 м², 5/9 эт.", page, StringComparison.Ordinal);
        Assert.Contains("12 500 000 ₽", page.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("Комнат: от 2", page, StringComparison.Ordinal);
        Assert.Contains("Нашёлся 1 объект", page.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_understood_is_told_beside_its_field_and_kept()
    {
        var visitor = await engine.AdministratorAsync();
        var html = await visitor.PageAsync("/objects?price.from=дорого&kind=Сарай&createdAt.from=вчера&agent=x");
        Assert.Contains("Здесь нужно число", html, StringComparison.Ordinal);
        Assert.Contains("value=\"дорого\"", html, StringComparison.Ordinal);
        Assert.Contains("Здесь нужна дата", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_text_comes_out_as_text()
    {
        const string Script = "<script>alert(1)</script>";
        await engine.AddAsync($$$"""{"address":{"line":"{{{Script}}}"},"tags":["{{Script}}"],"photos":[{"url":"https://x.test/\"onerror=alert(1)"}]}""");
        var visitor = await engine.AdministratorAsync();
        foreach (var path in new[] { $"/objects?col=tags&q={Uri.EscapeDataString(Script)}", $"/search?q={Uri.EscapeDataString(Script)}" })
        {
            var html = await visitor.PageAsync(path);
            Assert.DoesNotContain("<script>alert", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("\"onerror", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Another_companys_objects_are_never_there()
    {
        var foreign = await engine.ForeignAsync("Чужая улица, 1");
        var visitor = await engine.AdministratorAsync();
        foreach (var path in new[] { "/objects?view=none", "/objects?q=чужая", "/search?q=чужая улица", $"/search?q={foreign}" })
            Assert.DoesNotContain("Чужая улица, 1", await visitor.PageAsync(path), StringComparison.Ordinal);
        var table = await visitor.PostAsync("/objects/export", [], "/objects/export");
        Assert.DoesNotContain("Чужая", await table.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_stock_says_what_to_do()
    {
        await engine.SqlAsync("DELETE FROM objects");
        var visitor = await engine.AdministratorAsync();
        Assert.Contains("Добавьте первый объект", await visitor.ReadAsync("/objects"), StringComparison.Ordinal);
        Assert.Contains("Уберите одно из условий", await visitor.ReadAsync("/objects?kind=Hotel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_is_kept_renamed_opened_by_default_and_forgotten_by_its_person_alone()
    {
        var visitor = await engine.AdministratorAsync();
        await visitor.PostAsync("/objects?handler=Keep&kind=House&sort=price&page=3", new() { ["name"] = "Дома" }, "/objects?view=none");
        var page = await visitor.PageAsync("/objects?view=none");
        Assert.Contains("href=\"/objects?kind=House&amp;sort=price\"", page, StringComparison.Ordinal);
        var id = $"{await engine.SqlAsync("SELECT max(id) FROM saved_views")}";
        await visitor.PostAsync("/objects?handler=Rename", new() { ["id"] = id, ["name"] = "Дома по цене" }, "/objects?view=none");
        await visitor.PostAsync("/objects?handler=OpenWith", new() { ["id"] = id }, "/objects?view=none");
        Assert.Equal("/objects?kind=House&sort=price", (await visitor.GetAsync("/objects")).Headers.Location?.OriginalString);
        using var other = await Visitor.SignInAsync(engine, ListingEngine.Core.Objects.Role.Administrator);
        Assert.DoesNotContain("Дома по цене", await other.ReadAsync("/objects"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync("/objects?handler=Forget", new() { ["id"] = id }, "/objects?view=none")).StatusCode);
        await visitor.PostAsync("/objects?handler=Forget", new() { ["id"] = id }, "/objects?view=none");
        Assert.DoesNotContain("Дома по цене", await visitor.ReadAsync("/objects"), StringComparison.Ordinal);
    }
}
