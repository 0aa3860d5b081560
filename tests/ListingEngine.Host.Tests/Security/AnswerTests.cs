using System.Net;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Tests.Security;

/// <summary>What every answer tells the browser, whoever asks.</summary>
public sealed partial class AnswerTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Every_answer_says_what_the_browser_may_do_with_it()
    {
        using var stranger = Visitor.Stranger(engine);
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator, ofInstallation: true);
        foreach (var visitor in new[] { stranger, agent, administrator })
        {
            foreach (var address in await Handlers.ReadAsync(engine))
                AssertGuarded(address.Route, await visitor.GetAsync(Part().Replace(address.Route, "1")), address.Method == Gate.Address.Page);
            AssertGuarded("nothing", await visitor.GetAsync("/no/such/page"), true);
            AssertGuarded("sign-out", await visitor.Http.PostAsync("/sign-out", new FormUrlEncodedContent([])), false);
        }
    }

    [Fact]
    public async Task Styles_and_scripts_are_not_taken_for_something_else()
    {
        using var stranger = Visitor.Stranger(engine);
        foreach (var path in new[] { "/app/office.js", "/app/shell.css", "/lib/tabler.min.css", "/favicon.svg" })
        {
            var answer = await stranger.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            AssertGuarded(path, answer, false);
        }
    }

    [Fact]
    public async Task Cookies_are_kept_from_scripts_and_other_sites()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        var again = await visitor.PostAsync("/sign-in", new() { ["email"] = visitor.Email, ["password"] = Visitor.Password }, from: "/me");
        var set = again.Headers.GetValues("Set-Cookie").Concat((await Visitor.Stranger(engine).GetAsync("/sign-in?lang=en")).Headers.GetValues("Set-Cookie")).ToList();
        Assert.Contains(set, c => c.StartsWith("listings=", StringComparison.Ordinal));
        Assert.Contains(set, c => c.StartsWith("form=", StringComparison.Ordinal));
        Assert.Contains(set, c => c.StartsWith("lang=", StringComparison.Ordinal));
        foreach (var cookie in set)
        {
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Matches("(?i)samesite=(lax|strict)", cookie);
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Cookies_of_an_encrypted_connection_never_leave_it()
    {
        var https = new DefaultHttpContext { Request = { Scheme = "https" } };
        CookieBuilder[] cookies =
        [
            engine.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).Cookie,
            engine.Services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie,
            engine.Services.GetRequiredService<IOptions<CookieTempDataProviderOptions>>().Value.Cookie,
        ];
        Assert.All(cookies, c => Assert.True(c.Build(https).Secure, c.Name));
    }

    private static void AssertGuarded(string what, HttpResponseMessage answer, bool isPage)
    {
        string Header(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
        var policy = Header("Content-Security-Policy");
        Assert.True(Header("X-Content-Type-Options") == "nosniff", $"{what}: nosniff");
        Assert.True(Header("Referrer-Policy") == "no-referrer", $"{what}: referrer");
        Assert.True(policy.Contains("default-src 'none'", StringComparison.Ordinal), $"{what}: {policy}");
        Assert.False(policy.Contains("unsafe", StringComparison.Ordinal), $"{what}: {policy}");
        Assert.False(answer.Headers.Contains("Server"), $"{what}: says what it runs on");
        if (!isPage || answer.StatusCode is HttpStatusCode.Redirect) return;
        Assert.True(policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal), $"{what}: may be framed");
        Assert.True(answer.Headers.CacheControl?.NoStore, $"{what}: may be kept");
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Part();
}
