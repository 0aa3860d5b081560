using System.Net;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Objects.Card;

namespace ListingEngine.Host.Tests.Presentations.Composer;

/// <summary>How presentations begin, are composed and sent, without a script in the browser.</summary>
public sealed partial class ComposerTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task A_card_makes_one_in_a_single_press()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var id = await engine.PutAsync(agent.PersonId);
        Assert.Contains("action=\"/presentations/new\"", await agent.PageAsync($"/objects/{id}"), StringComparison.Ordinal);
        var made = await BeginAsync(agent, [id]);
        var page = await agent.ReadAsync(made);
        Assert.Contains("1 объект, ещё никто не открывал.", page, StringComparison.Ordinal);
        Assert.Contains("Скопировать ссылку", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_brings_what_was_ticked_and_says_what_cannot_come()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var (kept, closed) = (await engine.PutAsync(), await engine.PutAsync(with: o => o.Status = ObjectStatus.Closed));
        var page = await agent.ReadAsync($"/presentations/new?pick={kept}&pick={closed}&pick=999999&all=true");
        Assert.Contains("Выбран 1 объект", page, StringComparison.Ordinal);
        Assert.Contains($"Не вошли, потому что их нет или они сняты с рекламы: № {closed}, 999999.", page, StringComparison.Ordinal);
        Assert.Contains("Презентация — это выбор", page, StringComparison.Ordinal);
        var made = await BeginAsync(agent, [kept], ("recipient", "Анна Петрова"), ("presentationTitle", "Дом у парка"));
        page = await agent.ReadAsync(made);
        Assert.Contains("Дом у парка", page, StringComparison.Ordinal);
        Assert.Contains("Анна Петрова", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Выберите хотя бы один объект.")]
    [InlineData(201, "в одной презентации помещается 200")]
    public async Task None_and_too_many_are_told(int objects, string says)
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var first = objects == 0 ? 0 : await engine.PutAsync();
        for (var i = 1; i < objects; i++) await engine.PutAsync(with: o => o.Photos = []);
        var answer = await agent.PostAsync("/presentations/new", new() { ["numbers"] = string.Join(' ', Enumerable.Range((int)first, objects)) });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(says, Visitor.Words(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_says_what_of_each_object_is_shown()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        ObjectPhoto[] photos = [new() { Url = "https://img.example.test/1.jpg" }, new() { Url = "https://img.example.test/2.jpg" }];
        var (a, b) = (await engine.PutAsync(with: o => o.Photos = [.. photos]), await engine.PutAsync(with: o => o.Photos = [.. photos]));
        var made = await BeginAsync(agent, [a, b]);
        await SaveAsync(agent, made, [b, a], ($"photo.{a}", photos[1].Url), ($"price.{a}", "true"), ($"note.{a}", "Солнечная сторона"), ("comparison", "true"), ("language", "en"));
        var saved = await engine.GetAsync("/presentations/" + made.Split('/')[^1]);
        Assert.Equal([b, a], saved["items"]!.AsArray().Select(i => (long)i!["objectId"]!));
        var second = saved["items"]![1]!;
        Assert.Equal(("Солнечная сторона", true, false, "en"), ((string?)second["note"], (bool)second["showPrice"]!, (bool)second["exactAddress"]!, (string?)saved["language"]));
        Assert.Equal(photos[1].Url, (string?)Assert.Single(second["photos"]!.AsArray()));
        Assert.Empty(saved["items"]![0]!["photos"]!.AsArray());
        Assert.Equal((true, false), ((bool)saved["options"]!["comparison"]!, (bool)saved["options"]!["map"]!));
        Assert.Contains("Не выбрано ни одной фотографии", await agent.ReadAsync(made), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buttons_of_the_form_order_add_and_drop_without_saving()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var (a, b, c) = (await engine.PutAsync(), await engine.PutAsync(), await engine.PutAsync());
        var made = await BeginAsync(agent, [a, b]);
        Assert.Equal([b, a], await DrawnAsync($"up {b}"));
        Assert.Equal([a, b, c], await DrawnAsync($"add {c}"));
        Assert.Equal([b], await DrawnAsync($"drop {a}"));
        Assert.Contains($"add {c}", await agent.PageAsync($"{made}?handler=Find&find={c}"), StringComparison.Ordinal);
        Assert.Equal(2, (await engine.GetAsync("/presentations/" + made.Split('/')[^1]))["items"]!.AsArray().Count);

        async Task<IEnumerable<long>> DrawnAsync(string act)
        {
            var answer = await SendAsync(agent, made, $"{made}?handler=Draw", [a, b], ("do", act));
            return Items().Matches(await answer.Content.ReadAsStringAsync()).Select(m => long.Parse(m.Groups[1].Value, null));
        }
    }

    [Fact]
    public async Task Two_people_at_one_presentation_lose_nothing()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var id = await engine.PutAsync();
        var made = await BeginAsync(agent, [id]);
        var seen = SeenIn(await agent.PageAsync(made));
        await SaveAsync(agent, made, [id], ("title", "Первая"));
        var late = await SendAsync(agent, made, made, [id], ("title", "Вторая"), ("seen", seen));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await late.Content.ReadAsStringAsync();
        Assert.Contains("презентацию изменил кто-то другой", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Вторая\"", page, StringComparison.Ordinal);
        Assert.Contains("Первая", await agent.ReadAsync(made), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(agent, made, made, [id], ("title", "Вторая"), ("seen", seen), ("over", "true"))).StatusCode);
        Assert.Contains("Вторая", await agent.ReadAsync(made), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_clients_would_miss_is_told_with_what_to_do()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var (bare, later) = (await engine.PutAsync(with: o => (o.Photos, o.Price) = ([], null)), await engine.PutAsync());
        var made = await BeginAsync(agent, [bare, later]);
        await engine.SqlAsync($"UPDATE objects SET status = 'Archived' WHERE id = {later}; UPDATE people SET left_at = now() WHERE id = {agent.PersonId}");
        using var head = await Visitor.SignInAsync(engine, Role.Administrator);
        var page = await head.ReadAsync(made);
        foreach (var says in new[] { "У объекта нет фотографий", "Цена не указана: клиент увидит", "Объект в архиве: клиент увидит", "Сотрудник уволен: выберите" })
            Assert.Contains(says, page, StringComparison.Ordinal);
        var empty = await SendAsync(head, made, made, []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Contains("Выберите хотя бы один объект.", await empty.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_sees_their_own_and_their_peoples()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        using var other = await Visitor.SignInAsync(engine, Role.Agent);
        using var head = await Visitor.SignInAsync(engine, Role.Head);
        await engine.SqlAsync($"INSERT INTO departments (company_id, name, head_id) SELECT company_id, 'Отдел ' || id, id FROM people WHERE id = {head.PersonId}");
        await engine.SqlAsync($"UPDATE people SET department_id = (SELECT id FROM departments WHERE head_id = {head.PersonId}) WHERE id = {agent.PersonId}");
        var made = await BeginAsync(agent, [await engine.PutAsync()], ("presentationTitle", "Только моя"));
        Assert.Contains("Только моя", await agent.ReadAsync("/presentations"), StringComparison.Ordinal);
        Assert.Contains("Только моя", await head.ReadAsync("/presentations?q=моя"), StringComparison.Ordinal);
        Assert.DoesNotContain("Только моя", await other.ReadAsync("/presentations"), StringComparison.Ordinal);
        Assert.Contains("С чего начать", await other.ReadAsync("/presentations"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(made)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"/presentations?handler=Copy&id={made.Split('/')[^1]}", [], "/presentations")).StatusCode);
    }

    [Fact]
    public async Task A_copy_leaves_out_what_is_off_the_market_and_the_archive_gives_back()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var (a, b) = (await engine.PutAsync(), await engine.PutAsync());
        var made = await BeginAsync(agent, [a, b], ("presentationTitle", "На показ"));
        var number = made.Split('/')[^1];
        await engine.SqlAsync($"UPDATE objects SET status = 'Closed' WHERE id = {b}");
        var copied = await agent.PostAsync($"/presentations?handler=Copy&id={number}", [], "/presentations");
        Assert.Contains("1 объект не вошёл", await agent.ReadAsync(copied.Headers.Location!.ToString()), StringComparison.Ordinal);
        await agent.PostAsync($"/presentations?handler=Archive&id={number}", [], "/presentations");
        Assert.Contains("Презентация в архиве: клиенты её не видят.", await agent.ReadAsync(made), StringComparison.Ordinal);
        Assert.Contains("1 презентация в архиве.", await agent.ReadAsync("/presentations?show=archived"), StringComparison.Ordinal);
        await agent.PostAsync($"/presentations?handler=Restore&id={number}", [], "/presentations");
        Assert.DoesNotContain("клиенты её не видят", await agent.ReadAsync(made), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recipient_has_a_link_that_is_revoked_renewed_and_replaced()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var made = await BeginAsync(agent, [await engine.PutAsync()]);
        await agent.PostAsync($"{made}?handler=Link", new() { ["name"] = "Борис", ["days"] = "7" }, made);
        Assert.Contains("через 6 дней", await agent.ReadAsync(made), StringComparison.Ordinal);
        var link = await engine.SqlAsync("SELECT max(id) FROM presentation_links WHERE name = 'Борис'");
        await engine.SqlAsync($"UPDATE presentation_links SET expires_at = now() - interval '1 day' WHERE id = {link}");
        Assert.Contains("срок вышел", await agent.ReadAsync(made), StringComparison.Ordinal);
        await agent.PostAsync($"{made}?handler=Renew&link={link}", new() { ["days"] = "30" }, made);
        Assert.Contains("через 29 дней", await agent.ReadAsync(made), StringComparison.Ordinal);
        await agent.PostAsync($"{made}?handler=Revoke&link={link}", [], made);
        Assert.Contains("отозвана", await agent.ReadAsync(made), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.PostAsync($"{made}?handler=Renew&link={link}", new() { ["days"] = "30" }, made)).StatusCode);
        await agent.PostAsync($"{made}?handler=Link", new() { ["name"] = new string('я', 201) }, made);
        Assert.Contains("Слишком длинно: 201, а помещается 200. Сократите.", await agent.ReadAsync(made), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_recipients_did_is_seen_here_and_on_todays_page()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var (a, b) = (await engine.PutAsync(), await engine.PutAsync());
        var made = await BeginAsync(agent, [a, b], ("recipient", "Вера"), ("presentationTitle", "Для Веры"));
        await engine.SqlAsync($"""
            UPDATE presentation_links SET opens = 2, first_opened_at = now(), last_opened_at = now() WHERE name = 'Вера';
            INSERT INTO presentation_signs (link_id, company_id, at, kind, object_id, seconds) SELECT l.id, l.company_id, now(), v.kind, v.object_id, v.seconds
                FROM presentation_links l, (VALUES ('Opened', NULL, NULL), ('Opened', NULL, NULL), ('Looked', {a}, 50), ('Looked', {a}, 25), ('Liked', {a}, NULL),
                    ('Liked', {b}, NULL), ('Unliked', {b}, NULL)) v (kind, object_id, seconds) WHERE l.name = 'Вера'
            """);
        var page = await agent.ReadAsync(made);
        Assert.Contains("открывали 2 раза, понравился 1 объект.", page, StringComparison.Ordinal);
        Assert.Contains($"понравилось: № {a}", page, StringComparison.Ordinal);
        Assert.Contains("1 мин 15 с", page, StringComparison.Ordinal);
        Assert.Contains("♥ 1", await agent.ReadAsync("/presentations"), StringComparison.Ordinal);
        var today = await agent.ReadAsync("/");
        Assert.Matches($"Вера : первое открытие .* Для Веры .*понравилось: +№ {a}", today);
        Assert.DoesNotContain($"№ {b}", today, StringComparison.Ordinal);
        using var other = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.DoesNotContain("Вера", await other.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_brings_the_best_first_and_says_why()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var near = await PutAsync(10_400_000, 60);
        var met = await PutAsync(9_900_000, 55);
        await PutAsync(12_000_000, 60);
        var html = await agent.PageAsync("/presentations/wish?deal=Sale&kind=Flat&priceTo=10+000+000&areaFrom=50&place=Хвойный%25,Сосновый&rooms=2");
        var page = Visitor.Words(html);
        Assert.Contains("Подходят 2 объекта, лучшие сверху.", page, StringComparison.Ordinal);
        Assert.Equal([met, near], Picks().Matches(html).Select(m => long.Parse(m.Groups[1].Value, null)));
        Assert.Contains("✓ в бюджете", page, StringComparison.Ordinal);
        Assert.Contains("≈ на 4 % дороже", page, StringComparison.Ordinal);
        Assert.Contains("Здесь нужно число", await agent.ReadAsync("/presentations/wish?deal=Sale&priceTo=много"), StringComparison.Ordinal);
        Assert.Contains("расширьте бюджет", await agent.ReadAsync("/presentations/wish?deal=Sale&place=Нигде"), StringComparison.Ordinal);

        Task<long> PutAsync(decimal price, decimal area) => engine.PutAsync(with: o =>
        {
            (o.Price, o.PriceUnit, o.Currency, o.TotalArea, o.Rooms, o.Attributes.IsStudio, o.Status) = (price, PriceUnit.Whole, Currency.Rub, area, 2, null, ObjectStatus.Active);
            o.Address.SubLocality = "Сосновый";
        });
    }

    private static async Task<string> BeginAsync(Visitor visitor, long[] ids, params (string Name, string Value)[] more)
    {
        var answer = await visitor.PostAsync("/presentations/new", more.Append(("numbers", string.Join(", ", ids))).ToDictionary(f => f.Item1, f => f.Item2));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, Visitor.Words(await answer.Content.ReadAsStringAsync()));
        return answer.Headers.Location!.ToString();
    }

    private static async Task SaveAsync(Visitor visitor, string made, long[] items, params (string Name, string Value)[] fields)
    {
        var answer = await SendAsync(visitor, made, made, items, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, Visitor.Words(await answer.Content.ReadAsStringAsync()));
    }

    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, string made, string path, long[] items, params (string Name, string Value)[] fields)
    {
        var page = await visitor.PageAsync(made);
        var told = fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Concat(items.Select(i => KeyValuePair.Create("item", $"{i}")))
            .Append(new("__RequestVerificationToken", Token().Match(page).Groups[1].Value));
        if (fields.All(f => f.Name != "seen")) told = told.Append(new("seen", SeenIn(page)));
        return await visitor.Http.PostAsync(path, new FormUrlEncodedContent(told), TestContext.Current.CancellationToken);
    }

    private static string SeenIn(string page) => WebUtility.HtmlDecode(Seen().Match(page).Groups[1].Value);

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"seen\" value=\"([^\"]+)\"")]
    private static partial Regex Seen();

    [GeneratedRegex("name=\"item\" value=\"(\\d+)\"")]
    private static partial Regex Items();

    [GeneratedRegex("name=\"pick\" value=\"(\\d+)\"")]
    private static partial Regex Picks();
}
