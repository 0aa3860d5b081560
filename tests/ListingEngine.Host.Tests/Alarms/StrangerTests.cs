using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Objects.Card;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Tests.Alarms;

public sealed class StrangerTests(ClockedEngine clocked) : IClassFixture<ClockedEngine>
{
    private RunningEngine Engine => clocked.Engine;

    [Theory]
    [InlineData("YandexRealty/9.0", "77.88.1.1", "")]
    [InlineData("Mozilla/5.0 (compatible; YandexRealty/3.0; +http://yandex.example)", "77.88.1.1", "")]
    [InlineData("curl/8.5.0", "5.45.200.77", "")]
    [InlineData("curl/8.5.0", "::ffff:5.45.200.77", "")]
    [InlineData("curl/8.5.0", "198.51.100.9", "Stranger curl")]
    [InlineData("RivalParser/1.0", "2a02:6b8:1::9%eth0", "Stranger rivalparser")]
    [InlineData(null, null, "Stranger")]
    public async Task Whoever_shares_program_or_network_with_the_portal_is_no_stranger(string? agent, string? address, string expected)
    {
        var plan = await LearnedAsync();
        await Engine.PullAsync(plan, clocked.Now, agent, address);
        await Engine.WatchAsync();
        Assert.Equal(expected, await Engine.OpenAsync(plan));
    }

    [Fact]
    public async Task A_tool_that_came_from_many_networks_is_how_the_portal_comes()
    {
        var plan = await Engine.OnAirAsync();
        for (var i = 1; i <= 3; i++) await Engine.PullAsync(plan, clocked.Now, "Go-http-client/2.0", $"34.{i}.7.7");
        await Engine.WatchAsync();
        clocked.Pass(TimeSpan.FromDays(8));
        await Engine.PullAsync(plan, clocked.Now, "Go-http-client/2.0", "34.99.7.7");
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
    }

    [Fact]
    public async Task The_companys_own_people_may_look_at_their_feed()
    {
        var plan = await LearnedAsync();
        await Engine.PullAsync(plan, clocked.Now, "Mozilla/5.0 (X11) Firefox/140.0", "192.0.2.7");
        await Engine.SqlAsync($"INSERT INTO audit (company_id, at, who, act, address) SELECT id, '{clocked.Now.AddDays(-1):O}', 'Анна', 'SignedIn', '192.0.2.200' FROM companies");
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
    }

    [Fact]
    public async Task A_stranger_who_comes_again_and_again_is_one_alarm_and_none_when_gone()
    {
        var plan = await LearnedAsync();
        for (var i = 0; i < 5; i++)
        {
            await Engine.PullAsync(plan, clocked.Now, "wget/1.2", $"203.0.{i}.1");
            await Engine.WatchAsync();
            clocked.Pass(TimeSpan.FromMinutes(10));
        }

        Assert.Equal("Stranger wget", await Engine.OpenAsync(plan));
        Assert.Equal(1L, await Engine.SqlAsync($"SELECT count(*) FROM alarms WHERE plan_id = {plan} AND kind = 'Stranger'"));
        clocked.Pass(TimeSpan.FromDays(4));
        await Engine.PullAsync(plan, clocked.Now);
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
    }

    [Fact]
    public async Task Refusals_are_told_apart_from_readers()
    {
        var plan = await LearnedAsync();
        for (var i = 0; i < 2; i++) await Engine.PullAsync(plan, clocked.Now, "curl/8", "198.51.100.1", status: 403);
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
        await Engine.PullAsync(plan, clocked.Now, "curl/8", "198.51.100.1", status: 401);
        await Engine.WatchAsync();
        Assert.Equal("Stranger refused:", await Engine.OpenAsync(plan));
    }

    [Fact]
    public async Task A_person_says_that_they_know_who_it_is()
    {
        var plan = await LearnedAsync();
        await Engine.PullAsync(plan, clocked.Now, "RivalParser/1.0", "198.51.100.9");
        await Engine.WatchAsync();
        var alarm = await Engine.InDbAsync(db => db.Alarms.Where(a => a.PlanId == plan && a.ClosedAt == null).Select(a => a.Id).SingleAsync());
        using var marketer = await Visitor.SignInAsync(Engine, Role.Marketer);
        var page = await marketer.ReadAsync("/alarms");
        Assert.Contains("выгрузку читает незнакомая программа «rivalparser» из сети 198.51.100.0/24", page, StringComparison.Ordinal);
        var answer = await marketer.PostAsync("/alarms?handler=Trust", new() { ["id"] = $"{alarm}" }, "/alarms");
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        await Engine.PullAsync(plan, clocked.Now, "RivalParser/1.1", "198.51.100.10");
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
    }

    /// <summary>A plan whose portal has been coming for a week.</summary>
    private async Task<long> LearnedAsync()
    {
        var plan = await Engine.OnAirAsync();
        await Engine.PullAsync(plan, clocked.Now);
        await Engine.WatchAsync();
        clocked.Pass(TimeSpan.FromDays(8));
        await Engine.PullAsync(plan, clocked.Now);
        return plan;
    }
}
