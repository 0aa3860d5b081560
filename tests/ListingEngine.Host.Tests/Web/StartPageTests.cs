using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace ListingEngine.Host.Tests.Web;

/// <summary>One plan through its life, as the page tells it.</summary>
public sealed class StartPageTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task A_plan_is_told_from_its_first_day_to_a_held_version()
    {
        await engine.ImportAsync(YandexFeed.Flats(21), "crm");
        var plan = await engine.PlanAsync();
        var waiting = await engine.ReadPageAsync();
        Assert.Contains("Ждёт первой публикации", waiting, StringComparison.Ordinal);
        Assert.Contains($"/api/v1/plans/{plan["id"]}/publish", waiting, StringComparison.Ordinal);

        await engine.PublishAsync(plan);
        var onAir = await engine.ReadPageAsync();
        Assert.Contains("В эфире 21 объявление в 1 плане", onAir, StringComparison.Ordinal);
        Assert.Contains("удержанных нет", onAir, StringComparison.Ordinal);
        Assert.Contains((string)plan["feedUrl"]!, onAir, StringComparison.Ordinal);
        Assert.Contains("ещё ни разу", onAir, StringComparison.Ordinal);

        await FetchAsync(plan);
        Assert.Contains("версия 1, целиком, ответ 200, PortalBot", await EventuallyAsync("PortalBot"), StringComparison.Ordinal);

        await engine.SqlAsync("UPDATE objects SET photos = '[]' WHERE id IN (SELECT id FROM objects ORDER BY id LIMIT 12)");
        await engine.PublishAsync(plan);
        var held = await engine.ReadPageAsync();
        Assert.Contains("1 план ждёт вашего решения", held, StringComparison.Ordinal);
        Assert.Contains("Новая версия 2 убрала бы 12 из 21 объявления (−57 %)", held, StringComparison.Ordinal);
        Assert.Contains("Пока отдаётся версия 1", held, StringComparison.Ordinal);
        Assert.Contains($"/api/v1/plans/{plan["id"]}/held/accept", held, StringComparison.Ordinal);
        Assert.Contains("12 Добавьте фотографии", held, StringComparison.Ordinal);
        Assert.Contains("исправить: Фотографии", held, StringComparison.Ordinal);

        await engine.SendAsync(HttpMethod.Post, $"/plans/{plan["id"]}/held/accept");
        Assert.Contains("В эфире 9 объявлений, удержано 12", await engine.ReadPageAsync(), StringComparison.Ordinal);
    }

    private async Task FetchAsync(JsonNode plan)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri((string)plan["feedUrl"]!).PathAndQuery);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("PortalBot", "1.0"));
        using var answer = await engine.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode);
    }

    // Fetches are written down behind the answers.
    private async Task<string> EventuallyAsync(string word)
    {
        for (var i = 0; ; i++)
        {
            var page = await engine.ReadPageAsync();
            if (i == 50 || page.Contains(word, StringComparison.Ordinal)) return page;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
