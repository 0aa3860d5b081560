using System.Net;
using ListingEngine.Host.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Tests.Web;

public sealed class StartPageGateTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("X-Real-IP", "203.0.113.9")]
    public async Task Refuses_what_a_proxy_passes_on_and_says_how_to_open_the_page(string header, string value)
    {
        var answer = await GetAsync(r => r.Headers.Add(header, value));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Web:OpenStartPage", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("attacker.example")]
    [InlineData("localhost.attacker.example")]
    public async Task Refuses_a_foreign_name_that_resolves_to_this_machine(string host)
    {
        var answer = await GetAsync(r => r.Headers.Host = host);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:8080")]
    [InlineData("[::1]")]
    public async Task Answers_under_the_names_of_this_machine(string host)
    {
        var answer = await GetAsync(r => r.Headers.Host = host);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Answers_everybody_when_the_setting_says_so()
    {
        var web = engine.Services.GetRequiredService<IOptions<WebOptions>>().Value;
        web.OpenStartPage = true;
        try
        {
            var answer = await GetAsync(r => r.Headers.Host = "office.example");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        finally
        {
            web.OpenStartPage = false;
        }
    }

    [Fact]
    public async Task Tells_the_browser_to_load_nothing_from_elsewhere_and_to_keep_and_pass_on_nothing()
    {
        var headers = (await GetAsync(_ => { })).Headers;
        Assert.StartsWith("default-src 'none';", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", headers.GetValues("Referrer-Policy").Single());
        Assert.True(headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Refusals_carry_the_same_headers()
    {
        var answer = await GetAsync(r => r.Headers.Host = "attacker.example");
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task Serves_its_own_style_and_names_no_other_host()
    {
        var page = await engine.Http.GetStringAsync("/", TestContext.Current.CancellationToken);
        var style = await engine.Http.GetAsync("/site.css", TestContext.Current.CancellationToken);
        Assert.Equal("text/css", style.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("src=\"http", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(Action<HttpRequestMessage> with)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        with(request);
        return await engine.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
