using System.Diagnostics;
using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.People;

namespace ListingEngine.Host.Tests.Security;

/// <summary>Somebody who is not let in tries the door.</summary>
public sealed class DoorAttackTests(RunningEngine engine, TestServer server) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task A_copied_cookie_is_worth_nothing_once_its_person_signed_out()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        var copy = await SessionAsync(visitor);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(copy));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync("/sign-out", [], from: "/me")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, await AskAsync(copy));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/me")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_here_leaves_the_other_device_alone()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        var elsewhere = await SessionAsync(visitor);
        await SessionAsync(visitor);
        await visitor.PostAsync("/sign-out", [], from: "/me");
        Assert.Equal(HttpStatusCode.OK, await AskAsync(elsewhere));
    }

    [Fact]
    public async Task A_cookie_planted_before_signing_in_is_not_the_one_after_it()
    {
        using var victim = await Visitor.SignInAsync(engine, Role.Agent);
        var first = await SessionAsync(victim);
        var second = await SessionAsync(victim);
        Assert.NotEqual(first, second);
        using var planted = Visitor.Stranger(engine);
        planted.Http.DefaultRequestHeaders.Add("Cookie", "listings=planted");
        var answer = await planted.SignInAsync(victim.Email, Visitor.Password);
        Assert.DoesNotContain("planted", string.Join(';', answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_costs_as_much_time_as_a_known_one()
    {
        await using var slow = new RunningEngine(server) { HashSteps = 200_000 };
        await slow.InitializeAsync();
        using var known = await Visitor.SignInAsync(slow, Role.Agent);
        using var guesser = Visitor.Stranger(slow);
        var (real, none) = (new List<double>(), new List<double>());
        for (var i = 0; i < 4; i++)
        {
            real.Add(await TimeAsync(guesser, known.Email));
            none.Add(await TimeAsync(guesser, $"nobody-{i}@example.test"));
        }

        // The password's hash is what takes the time; without it the answer comes some ten times sooner.
        Assert.True(none.Min() > real.Min() / 3, $"unknown {none.Min():0} ms, known {real.Min():0} ms");
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData(" //evil.example")]
    public async Task No_link_of_ours_leads_elsewhere(string next)
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        var told = Uri.EscapeDataString(next);
        HttpResponseMessage[] answers =
        [
            await visitor.GetAsync($"/sign-in?next={told}"),
            await visitor.PostAsync("/theme", new() { ["theme"] = "dark", ["next"] = next }, from: "/me"),
            await visitor.PostAsync($"/objects/bulk?act=Confirm&back={told}&next={told}&returnUrl={told}", [], from: "/me"),
            await visitor.PostAsync($"/objects/undo?back={told}&next={told}", [], from: "/me"),
            await visitor.PostAsync("/quality/confirm", new() { ["back"] = next, ["next"] = next, ["returnUrl"] = next }, from: "/me"),
        ];
        foreach (var location in answers.Select(a => a.Headers.Location?.OriginalString).OfType<string>())
        {
            var to = new Uri(new Uri("http://ours.example/"), location.Trim().Replace("\t", "", StringComparison.Ordinal).Replace('\\', '/'));
            Assert.True(to.Host == "ours.example", $"{next} leads to {location}");
        }
    }

    private static async Task<double> TimeAsync(Visitor visitor, string email)
    {
        var watch = Stopwatch.StartNew();
        var answer = await visitor.SignInAsync(email, "не тот пароль");
        Assert.Contains("Почта или пароль не подходят", await answer.TextAsync(), StringComparison.Ordinal);
        return watch.Elapsed.TotalMilliseconds;
    }

    // Signs in anew: from now on the visitor and whoever holds the answer have the same cookie.
    private static async Task<string> SessionAsync(Visitor visitor) =>
        (await visitor.PostAsync("/sign-in", new() { ["email"] = visitor.Email, ["password"] = Visitor.Password }, from: "/me")).Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("listings=", StringComparison.Ordinal)).Split(';')[0];

    private async Task<HttpStatusCode> AskAsync(string cookie)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = engine.Http.BaseAddress };
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        return (await http.GetAsync("/me")).StatusCode;
    }
}
