using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Objects.Card;

namespace ListingEngine.Host.Tests.Photos.Page;

public sealed class PhotosPageTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    // Nothing is fetched from there, and nobody is asked.
    private const string Own = "http://127.0.0.1/own.jpg";

    [Fact]
    public async Task Photos_are_ordered_told_apart_and_added_by_address()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await PutAsync("abc");
        var page = await PhotoPage.OpenAsync(visitor, id);
        var (a, b, c) = (page.Keys[0], page.Keys[1], page.Keys[2]);
        (page.Form[$"kind.{c}"], page.Form[$"caption.{c}"], page.Form[$"hidden.{b}"], page.Form[$"flag.{a}"]) = ("Plan", "  Планировка ", "true", "Dark");
        (page.Form["act"], page.Form["add"]) = ($"First:{c}", Own);
        var answer = await page.SaveAsync();
        Assert.Contains($"{Own} Адрес внутри закрытой сети", Visitor.Words(await answer.Content.ReadAsStringAsync()));
        Assert.Equal(
        [
            new ObjectPhoto { Url = Url('c'), Kind = PhotoKind.Plan, Caption = "Планировка", Reviewed = true },
            new() { Url = Url('a'), Flag = PhotoFlag.Dark, Reviewed = true },
            new() { Url = Url('b'), NotForPortals = true },
            new() { Url = Own, Problem = PhotoProblem.ForbiddenAddress },
        ], await PhotosAsync(id));
    }

    [Fact]
    public async Task Saving_leads_back_to_the_card_and_moving_leaves_people_where_they_are()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await PutAsync("abc");
        Assert.Equal($"/objects/{id}", (await (await PhotoPage.OpenAsync(visitor, id)).SaveAsync()).Headers.Location!.OriginalString);
        var page = await (await PhotoPage.OpenAsync(visitor, id)).PressAsync("Earlier", [2]);
        Assert.Equal([Url('a'), Url('c'), Url('b')], (await PhotosAsync(id)).Select(p => p.Url));
        await page.PressAsync("Later", [0]);
        Assert.Equal([Url('c'), Url('a'), Url('b')], (await PhotosAsync(id)).Select(p => p.Url));
    }

    [Fact]
    public async Task What_others_changed_meanwhile_is_not_saved_over_until_it_is_asked_for()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await PutAsync("abc");
        var (first, second) = (await PhotoPage.OpenAsync(visitor, id), await PhotoPage.OpenAsync(visitor, id));
        await first.PressAsync("Remove", [0]);
        var clash = await second.PressAsync("First", [2]);
        Assert.Contains("изменил кто-то ещё", clash.Words);
        Assert.Equal([Url('b'), Url('c')], (await PhotosAsync(id)).Select(p => p.Url));
        await clash.SaveAsync();
        Assert.Equal([Url('c'), Url('a'), Url('b')], (await PhotosAsync(id)).Select(p => p.Url));
    }

    [Fact]
    public async Task What_the_engine_found_out_meanwhile_is_no_clash_and_stays()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await PutAsync("ab");
        var page = await PhotoPage.OpenAsync(visitor, id);
        await engine.SqlAsync($$"""
            UPDATE objects SET photos = jsonb_set(photos, '{0}', photos -> 0 || '{"problem": "Gone"}'), price = 7 WHERE id = {{id}}
            """);
        await page.PressAsync("First", [1]);
        Assert.Equal([new ObjectPhoto { Url = Url('b') }, new() { Url = Url('a'), Problem = PhotoProblem.Gone }], await PhotosAsync(id));
    }

    [Fact]
    public async Task A_long_list_is_saved_whole()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await engine.PutAsync(with: o => o.Photos = [.. Enumerable.Range(1, 300).Select(n => new ObjectPhoto { Url = $"https://img.example.test/{n}.jpg", MainOn = ["avito"] })]);
        await (await PhotoPage.OpenAsync(visitor, id)).PressAsync("First", [299]);
        var photos = await PhotosAsync(id);
        Assert.Equal((300, "https://img.example.test/300.jpg"), (photos.Count, photos[0].Url));
    }

    [Theory]
    [InlineData("javascript:alert(1)", "Адрес начинается с http")]
    [InlineData("/photos/1.jpg", "Адрес начинается с http")]
    public async Task What_is_no_address_is_told_and_the_form_comes_back(string line, string sentence)
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await PutAsync("ab");
        var page = await PhotoPage.OpenAsync(visitor, id);
        page.Form["add"] = line;
        var again = await page.PressAsync("First", [1]);
        Assert.Contains(sentence, again.Words);
        Assert.Contains(line, again.Html);
        Assert.Equal(Url('b'), again.Form[$"url.{again.Keys[0]}"]);
        Assert.Equal([Url('a'), Url('b')], (await PhotosAsync(id)).Select(p => p.Url));
    }

    [Fact]
    public async Task A_picture_of_somebody_else_does_not_come_in_by_its_address()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await PutAsync("a");
        var page = await PhotoPage.OpenAsync(visitor, id);
        page.Form[$"url.{page.Keys[0]}"] = $"/photos/{new string('0', 64)}/full.jpg";
        Assert.Contains("изменил кто-то ещё", (await page.PressAsync("Hide", [0])).Words);
        Assert.Equal([new ObjectPhoto { Url = Url('a') }], await PhotosAsync(id));
    }

    [Fact]
    public async Task A_portal_has_one_main_photo_the_one_that_was_chosen_last()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await engine.PutAsync(with: o => o.Photos = [new() { Url = Url('a'), MainOn = ["avito", "cian"] }, new() { Url = Url('b') }]);
        var page = await PhotoPage.OpenAsync(visitor, id);
        Assert.Contains("Главная: Авито", page.Words);
        page.Form.Fields.Add(new($"main.{page.Keys[1]}", "avito"));
        await page.SaveAsync();
        var photos = await PhotosAsync(id);
        Assert.Equal(["cian"], photos[0].MainOn!);
        Assert.Equal(["avito"], photos[1].MainOn!);
    }

    [Fact]
    public async Task Ticked_photos_change_together_and_back_again()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await PutAsync("abcd");
        var page = await PhotoPage.OpenAsync(visitor, id);
        page.Form["toKind"] = "Facade";
        page = await page.PressAsync("Kind", [0, 3], isTicked: true);
        Assert.Contains("Вид задан 2 фотографиям.", page.Words);
        page = await page.PressAsync("Hide", [1, 2], isTicked: true);
        Assert.Equal([(PhotoKind.Facade, false), (PhotoKind.Photo, true), (PhotoKind.Photo, true), (PhotoKind.Facade, false)],
            (await PhotosAsync(id)).Select(p => (p.Kind, p.NotForPortals)));
        page = await page.PressAsync("Remove", [0, 1, 2], isTicked: true);
        Assert.Contains("Удалены 3 фотографии.", page.Words);
        Assert.Single(await PhotosAsync(id));
        page = await page.UndoAsync();
        Assert.Contains("Вернули как было.", page.Words);
        Assert.Equal(4, (await PhotosAsync(id)).Count);
        Assert.Contains("Сначала отметьте фотографии.", (await page.PressAsync("Remove")).Words);
    }

    [Fact]
    public async Task An_act_is_not_undone_over_a_later_change_nor_by_others()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        using var other = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await PutAsync("abc");
        var done = await (await PhotoPage.OpenAsync(visitor, id)).PressAsync("Remove", [0]);
        var change = $"{await engine.SqlAsync($"SELECT max(id) FROM object_changes WHERE object_id = {id}")}";
        await other.PostAsync($"/objects/{id}/photos?handler=Undo", new() { ["change"] = change }, $"/objects/{id}/photos");
        Assert.Equal(2, (await PhotosAsync(id)).Count);
        await (await PhotoPage.OpenAsync(other, id)).PressAsync("Earlier", [1]);
        Assert.Contains("Отменить уже нельзя", (await done.UndoAsync()).Words);
        Assert.Equal([Url('c'), Url('b')], (await PhotosAsync(id)).Select(p => p.Url));
    }

    [Fact]
    public async Task What_the_form_says_is_saved_before_the_act_and_outlives_its_undoing()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await PutAsync("ab");
        var page = await PhotoPage.OpenAsync(visitor, id);
        page.Form[$"caption.{page.Keys[1]}"] = "Кухня";
        await (await page.PressAsync("Remove", [0])).UndoAsync();
        Assert.Equal([new ObjectPhoto { Url = Url('a') }, new() { Url = Url('b'), Caption = "Кухня" }], await PhotosAsync(id));
    }

    [Fact]
    public async Task No_page_loads_a_picture_from_elsewhere()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await PutAsync("ab");
        foreach (var path in new[] { "/objects", $"/objects/{id}", $"/objects/{id}/photos" })
        {
            var answer = await visitor.GetAsync(path);
            Assert.EndsWith("img-src 'self' data:", answer.Headers.GetValues("Content-Security-Policy").Single());
            var html = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain($"src=\"{Url('a')}", html);
            Assert.Contains("Ждёт загрузки", html);
        }
    }

    [Fact]
    public async Task Only_who_may_edit_the_object_sees_and_changes_its_photos()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var (foreign, own) = (await PutAsync("a"), await engine.PutAsync(agent.PersonId, o => o.Photos = [new() { Url = Url('a') }]));
        foreach (var path in new[] { "", "/upload" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync($"/objects/{foreign}/photos{path}")).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await agent.PostAsync($"/objects/{foreign}/photos{path}", [], "/me")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await agent.GetAsync($"/objects/{own}/photos{path}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"/objects/999999999/photos{path}")).StatusCode);
        }
    }

    private static string Url(char name) => $"https://img.example.test/{name}.jpg";

    private Task<long> PutAsync(string names) => engine.PutAsync(with: o => o.Photos = [.. names.Select(n => new ObjectPhoto { Url = Url(n) })]);

    private async Task<List<ObjectPhoto>> PhotosAsync(long id) => (await engine.FindAsync(id)).Photos;
}
