using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Objects.Quality;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Objects.Quality;

public sealed class TextRoundTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private const string First = "Светлая двухкомнатная квартира с окнами во двор, рядом парк, школа и детский сад, до остановки пять минут пешком. Документы готовы, один собственник.";
    private const string Second = "Студия в новом доме у реки: панорамные окна, своя парковка, консьерж, до набережной сто метров. Ключи в день сделки, ипотека любого банка.";
    private const string Groups = "SELECT string_agg(o.external_id || ' ' || p.external_id, ', ' ORDER BY o.id) FROM text_sketches t JOIN objects o ON o.id = t.object_id JOIN objects p ON p.id = t.place";

    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM object_changes; DELETE FROM objects; DELETE FROM quality_days; DELETE FROM companies WHERE id > 1");
        await engine.ImportAsync(YandexFeed.Flats(6));
        // The first three have nearly one text, the fourth has one of its own, the last two have a few words.
        await engine.SqlAsync($"""
            UPDATE objects SET line = 'Садовая улица, ' || external_id, agent_id = NULL, confirmed_at = now();
            UPDATE objects SET description = '{First}' WHERE external_id IN ('1', '2');
            UPDATE objects SET description = '{First.Replace("двухкомнатная", "уютная", StringComparison.Ordinal)}' WHERE external_id = '3';
            UPDATE objects SET description = '{Second}' WHERE external_id = '4';
            UPDATE objects SET description = 'Дача с садом.' WHERE external_id IN ('5', '6')
            """);
        await RoundAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Objects_with_nearly_one_text_stand_together() => Assert.Equal("1 1, 2 1, 3 1", await engine.SqlAsync(Groups));

    [Fact]
    public async Task An_object_names_the_others_the_most_alike_first()
    {
        var like = await LikeAsync("1");
        Assert.Equal([await IdAsync("2"), await IdAsync("3")], like.Select(r => r.ObjectId));
        Assert.Equal(1, like[0].Share);
        Assert.InRange(like[1].Share, 0.7, 0.99);
        Assert.Empty(await LikeAsync("4"));
        Assert.Empty(await LikeAsync("6"));
    }

    [Fact]
    public async Task A_text_that_was_rewritten_stands_alone_and_one_that_was_copied_joins()
    {
        await engine.SqlAsync($"UPDATE objects SET description = '{Second} Торг.' WHERE external_id = '1'");
        await RoundAsync();
        Assert.Equal("1 1, 2 2, 3 2, 4 1", await engine.SqlAsync(Groups));
    }

    [Fact]
    public async Task What_is_not_advertised_any_more_is_compared_with_nothing()
    {
        await engine.SqlAsync("UPDATE objects SET status = 'Archived' WHERE external_id = '1'; DELETE FROM objects WHERE external_id = '2'");
        await RoundAsync();
        Assert.Equal(DBNull.Value, await engine.SqlAsync(Groups));
        Assert.Equal(4L, await engine.SqlAsync("SELECT count(*) FROM text_sketches"));
    }

    [Fact]
    public async Task Texts_of_another_company_are_nobodys_twins()
    {
        await engine.SqlAsync("""
            INSERT INTO companies (id, name) VALUES (777, 'Соседи');
            UPDATE objects SET company_id = 777, agent_id = NULL WHERE external_id IN ('2', '4');
            DELETE FROM text_sketches
            """);
        await RoundAsync();
        Assert.Equal("1 1, 3 1", await engine.SqlAsync(Groups));
        Assert.Equal(await IdAsync("3"), Assert.Single(await LikeAsync("1")).ObjectId);
        Assert.Empty(await LikeAsync("2"));
    }

    [Fact]
    public async Task A_round_reads_only_what_changed()
    {
        await engine.SqlAsync("UPDATE text_sketches SET sketch = NULL, place = NULL; UPDATE objects SET price = price + 1 WHERE external_id IN ('2', '3')");
        await RoundAsync();
        Assert.Equal("2 2, 3 2", await engine.SqlAsync(Groups));
    }

    [Fact]
    public async Task The_quality_page_lists_them_by_their_text()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var page = (await marketer.ReadAsync("/quality?show=repeated")).Replace('\u00a0', ' ');
        Assert.Contains("3 повторяют чужие описания", page, StringComparison.Ordinal);
        Assert.Contains("Светлая двухкомнатная квартира с окнами во двор", page, StringComparison.Ordinal);
        Assert.Contains("Садовая улица, 3", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Садовая улица, 4", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_of_an_object_names_the_others()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var card = await marketer.ReadAsync($"/objects/{await IdAsync("1")}");
        Assert.Contains($"Почти тот же текст у других объектов, а площадки принимают такие объявления за повтор: № {await IdAsync("2")} № {await IdAsync("3")}", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Почти тот же текст", await marketer.ReadAsync($"/objects/{await IdAsync("4")}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agent_counts_their_own_only()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        await engine.SqlAsync($"UPDATE objects SET agent_id = {agent.PersonId} WHERE external_id IN ('2', '4')");
        var page = (await agent.ReadAsync("/quality?show=repeated")).Replace('\u00a0', ' ');
        Assert.Contains("1 повторяет чужое описание", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Садовая улица, 3", page, StringComparison.Ordinal);
    }

    private async Task<long> IdAsync(string external) => (long)(await engine.SqlAsync($"SELECT id FROM objects WHERE external_id = '{external}'"))!;

    private async Task<IReadOnlyList<RepeatedText>> LikeAsync(string external)
    {
        await using var scope = engine.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CompanyScope>().CompanyId = 1;
        return await scope.ServiceProvider.GetRequiredService<RepeatedTexts>().OfAsync(await IdAsync(external), 10, TestContext.Current.CancellationToken);
    }

    private async Task RoundAsync()
    {
        await using var scope = engine.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TextRound>().RunAsync(TestContext.Current.CancellationToken);
    }
}
