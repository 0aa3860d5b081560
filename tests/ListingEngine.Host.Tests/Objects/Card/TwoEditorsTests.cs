using System.Net;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Objects.Card;

public sealed class TwoEditorsTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Two_people_who_change_different_fields_lose_nothing()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await engine.PutAsync();
        var (mine, theirs) = (await OpenAsync(visitor, id), await OpenAsync(visitor, id));
        (theirs["price"], mine["floors"]) = ("7 777 777", "33");
        await SavedAsync(visitor, theirs, id);
        await SavedAsync(visitor, mine, id);
        var o = await engine.FindAsync(id);
        Assert.Equal((7_777_777m, 33), (o.Price, o.Floors));
    }

    [Theory]
    [InlineData("mine", 2_000_000)]
    [InlineData("theirs", 1_000_000)]
    public async Task Two_people_who_change_one_field_choose(string choice, int price)
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await engine.PutAsync();
        var (mine, theirs) = (await OpenAsync(visitor, id), await OpenAsync(visitor, id));
        (theirs["price"], mine["price"], mine["floors"]) = ("1 000 000", "2 000 000", "41");
        await SavedAsync(visitor, theirs, id);
        var answer = await mine.SendAsync(visitor, $"/objects/{id}/edit");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Пока вы правили", Visitor.Words(html));
        Assert.Equal(1_000_000m, (await engine.FindAsync(id)).Price);
        var again = FormReader.Of(html);
        Assert.Equal("2 000 000", again["price"]);
        again["pick.price"] = choice;
        await SavedAsync(visitor, again, id);
        var o = await engine.FindAsync(id);
        Assert.Equal((price, 41), (o.Price, o.Floors));
    }

    [Fact]
    public async Task An_import_that_comes_between_is_a_clash_only_where_it_says_something_else()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await engine.PutAsync();
        var form = await OpenAsync(visitor, id);
        form["description"] = "Новое описание";
        await engine.SqlAsync($"UPDATE objects SET price = 123, changed_via = 'import' WHERE id = {id}");
        await SavedAsync(visitor, form, id);
        var o = await engine.FindAsync(id);
        Assert.Equal((123m, "Новое описание"), (o.Price, o.Description));
    }

    private static async Task<FormReader> OpenAsync(Visitor visitor, long id) => FormReader.Of(await visitor.PageAsync($"/objects/{id}/edit"));

    private static async Task SavedAsync(Visitor visitor, FormReader form, long id)
    {
        var answer = await form.SendAsync(visitor, $"/objects/{id}/edit");
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, Visitor.Words(await answer.Content.ReadAsStringAsync()));
    }
}
