using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Tests.Alarms;

public sealed class NoticesPageTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Theory]
    [InlineData("Email", "кто-то", "Это не адрес почты")]
    [InlineData("Email", "a@b.example, c@d.example", "Это не адрес почты")]
    [InlineData("Email", "Имя <a@b.example>", "Это не адрес почты")]
    [InlineData("Webhook", "ftp://bot.example/", "Это не адрес вебхука")]
    [InlineData("Webhook", "https://user:password@bot.example/", "Это не адрес вебхука")]
    public async Task Says_what_is_wrong_with_an_address(string way, string address, string says)
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var answer = await marketer.PostAsync("/settings/notices/notice", new() { ["Form.Way"] = way, ["Form.Address"] = address });
        Assert.Contains(says, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhooks_secret_is_shown_once()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        await marketer.PostAsync("/settings/notices/notice", new() { ["Form.Way"] = "Webhook", ["Form.Address"] = "https://bot.example/once" });
        Assert.Contains("Секрет подписи", await marketer.ReadAsync("/settings/notices"), StringComparison.Ordinal);
        Assert.DoesNotContain("Секрет подписи", await marketer.ReadAsync("/settings/notices"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trial_says_in_words_what_happened()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var mail = await engine.NoticeAsync("trial@agency.example");
        await marketer.PostAsync("/settings/notices?handler=Try", new() { ["id"] = $"{mail}" }, "/settings/notices");
        Assert.Contains("Почтовый сервер не настроен: задайте Mail__Host", await marketer.ReadAsync("/settings/notices"), StringComparison.Ordinal);
        // By default a webhook never reaches into our own network.
        var hook = await engine.NoticeAsync($"{engine.Http.BaseAddress}hook", NoticeWay.Webhook);
        await marketer.PostAsync("/settings/notices?handler=Try", new() { ["id"] = $"{hook}" }, "/settings/notices");
        Assert.Contains("стоит во внутренней сети", await marketer.ReadAsync("/settings/notices"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_companys_notices_are_out_of_reach()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var notice = await engine.NoticeAsync("theirs@agency.example");
        await engine.SqlAsync($"""
            INSERT INTO companies SELECT (jsonb_populate_record(c, jsonb_build_object('id', 777))).* FROM companies c ORDER BY id LIMIT 1;
            UPDATE notices SET company_id = 777 WHERE id = {notice}
            """);
        Assert.DoesNotContain("theirs@agency.example", await marketer.ReadAsync("/settings/notices"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await marketer.GetAsync($"/settings/notices/notice/{notice}")).StatusCode);
        foreach (var act in new[] { "Try", "Switch" })
            Assert.Equal(HttpStatusCode.NotFound, (await marketer.PostAsync($"/settings/notices?handler={act}", new() { ["id"] = $"{notice}" }, "/settings/notices")).StatusCode);
    }

    [Fact]
    public async Task Limits_have_their_bounds()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var answer = await marketer.PostAsync("/settings/notices?handler=Limits", new() { ["OldMinutes"] = "1", ["AwayHours"] = "5" }, "/settings/notices");
        Assert.Contains("От 5 до 1440 минут.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await marketer.PostAsync("/settings/notices?handler=Limits", new() { ["OldMinutes"] = "45", ["AwayHours"] = "5" }, "/settings/notices");
        Assert.Contains("value=\"45\"", await marketer.PageAsync("/settings/notices"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_page_tells_alarms_the_worst_first()
    {
        var failed = await engine.FailedAsync("Сломанный");
        await engine.WatchAsync();
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Contains("Сломанный: последняя сборка не удалась. диск переполнен", await marketer.ReadAsync("/"), StringComparison.Ordinal);
        await engine.MendAsync(failed);
        await engine.WatchAsync();
        Assert.DoesNotContain("Сломанный: последняя сборка", await marketer.ReadAsync("/"), StringComparison.Ordinal);
        Assert.Contains("Сломанный: последняя сборка не удалась", await marketer.ReadAsync("/alarms"), StringComparison.Ordinal);
    }
}
