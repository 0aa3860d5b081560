using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ListingEngine.Host.Tests.Data;

namespace ListingEngine.Host.Tests.Feeds.Doors;

/// <summary>Who gets a feed, and who does not any more.</summary>
public sealed class FeedAddressTests(TestServer server) : IAsyncLifetime
{
    private const int Guesses = 20;

    private readonly RunningEngine _engine = new(server) { Settings = { ["Web:GuessesPerMinute"] = $"{Guesses}" } };
    private JsonNode _plan = null!;

    private string Url => (string)_plan["feedUrl"]!;

    private string Address => $"/plans/{_plan["id"]}/address";

    public async ValueTask InitializeAsync()
    {
        await _engine.InitializeAsync();
        await _engine.ImportAsync(YandexFeed.Flats(3));
        _plan = await _engine.PlanAsync();
        await _engine.PublishAsync(_plan);
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task The_old_address_works_until_the_portal_has_been_told_of_the_new_one()
    {
        var was = await _engine.Http.GetByteArrayAsync(Url);
        var view = await _engine.SendAsync(HttpMethod.Post, Address + "/rotate");
        var (now, old) = ((string)view["feedUrl"]!, (string)view["oldFeedUrl"]!);
        Assert.Equal(Url, old);
        Assert.InRange((DateTimeOffset)view["oldUntil"]! - DateTimeOffset.UtcNow, TimeSpan.FromDays(6.9), TimeSpan.FromDays(7));
        Assert.Equal(was, await _engine.Http.GetByteArrayAsync(now));
        await UntilAsync(old, HttpStatusCode.OK, answer => answer.Headers.Contains("Sunset"));
        using (var fresh = await _engine.Http.GetAsync(now)) Assert.False(fresh.Headers.Contains("Sunset"));
        await UntilPulledAsync(pull => (bool)pull["oldAddress"]! && (int)pull["status"]! == 200);
        Assert.NotNull((await _engine.GetAsync(Address))["oldFetchedAt"]);

        await _engine.SqlAsync("UPDATE plans SET old_token_until = now() - interval '1 second'");
        await UntilAsync(old, HttpStatusCode.Gone);
        Assert.Null((await _engine.GetAsync(Address))["oldFeedUrl"]);
        await UntilPulledAsync(pull => (bool)pull["oldAddress"]! && (int)pull["status"]! == 410 && pull["snapshot"] is null);
        Assert.Equal(was, await _engine.Http.GetByteArrayAsync(now));
        Assert.Contains("старый работает до", Assert.Single(await LogAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_days_left_stops_at_once()
    {
        await _engine.TryAsync(HttpMethod.Post, Address + "/rotate", """{"days":0}""");
        await UntilAsync(Url, HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_feed_that_is_revoked_is_served_to_nobody_until_it_is_restored()
    {
        var was = await _engine.Http.GetByteArrayAsync(Url);
        await _engine.SendAsync(HttpMethod.Post, Address + "/revoke");
        Assert.NotNull((await _engine.SendAsync(HttpMethod.Post, Address + "/revoke"))["revokedAt"]);
        await UntilAsync(Url, HttpStatusCode.Gone);
        await UntilPulledAsync(pull => (int)pull["status"]! == 410);
        await _engine.SendAsync(HttpMethod.Post, Address + "/restore");
        await UntilAsync(Url, HttpStatusCode.OK);
        Assert.Equal(was, await _engine.Http.GetByteArrayAsync(Url));
        Assert.Equal(["Адрес отозван: фид никому не отдаётся", "Адрес возвращён: фид снова отдаётся"], await LogAsync());
    }

    [Fact]
    public async Task A_password_is_asked_for_and_kept_as_a_hash_only()
    {
        await AccessAsync("""{"user":"avito","password":"верный-пароль"}""");
        await UntilAsync(Url, HttpStatusCode.Unauthorized, answer => answer.Headers.WwwAuthenticate.Single().Scheme == "Basic");
        Assert.Equal(401, await StatusAsync("avito", "неверный-пароль"));
        Assert.Equal(401, await StatusAsync("cian", "верный-пароль"));
        Assert.Equal(200, await StatusAsync("avito", "верный-пароль"));
        Assert.Equal(401, await StatusAsync("avito", "неверный-пароль"));
        Assert.Equal(200, await StatusAsync("avito", "верный-пароль"));
        await UntilPulledAsync(pull => (int)pull["status"]! == 401);
        Assert.DoesNotContain("верный-пароль", (string)(await _engine.SqlAsync("SELECT access::text FROM plans"))!, StringComparison.Ordinal);
        Assert.DoesNotContain(await LogAsync(), said => said.Contains("верный-пароль", StringComparison.Ordinal));

        // The name stays: so does its password. Another password counts at once.
        await AccessAsync("""{"user":"avito","networks":["127.0.0.1"]}""");
        Assert.Equal(200, await StatusAsync("avito", "верный-пароль"));
        await AccessAsync("""{"user":"avito","password":"другой-пароль"}""");
        await UntilAsync(() => StatusAsync("avito", "верный-пароль"), 401);
        Assert.Equal(200, await StatusAsync("avito", "другой-пароль"));
        await AccessAsync("{}");
        await UntilAsync(Url, HttpStatusCode.OK);
    }

    [Fact]
    public async Task Only_the_networks_of_the_list_may_fetch()
    {
        var view = await AccessAsync("""{"networks":["203.0.113.7/24", "2001:db8::1", "::ffff:198.51.100.4"]}""");
        Assert.Equal(["203.0.113.0/24", "2001:db8::1/128", "198.51.100.4/32"], view["networks"]!.AsArray().Select(n => (string)n!));
        await UntilAsync(Url, HttpStatusCode.Forbidden);
        await UntilPulledAsync(pull => (int)pull["status"]! == 403 && (string)pull["address"]! is "127.0.0.1" or "::ffff:127.0.0.1");
        await AccessAsync("""{"networks":["127.0.0.0/8"]}""");
        await UntilAsync(Url, HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_guesses_has_to_wait_and_a_feed_that_is_known_is_served_all_the_same()
    {
        Assert.Equal(HttpStatusCode.OK, await UntilKnownAsync());
        for (var i = 0; i < Guesses; i++)
            using (var answer = await _engine.Http.GetAsync($"/feeds/guess-number-{i:D5}.xml"))
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        using (var answer = await _engine.Http.GetAsync("/feeds/guess-number-again.xml"))
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
            Assert.Equal(60, answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        }

        Assert.Equal(HttpStatusCode.OK, await UntilKnownAsync());
    }

    [Fact]
    public async Task Every_no_to_a_stranger_is_the_same_few_words()
    {
        await AccessAsync("""{"networks":["203.0.113.0/24"]}""");
        await UntilAsync(Url, HttpStatusCode.Forbidden);
        using var forbidden = await _engine.Http.GetAsync(Url);
        using var unknown = await _engine.Http.GetAsync("/feeds/somebody-guesses-this.xml");
        Assert.Equal(await unknown.Content.ReadAsStringAsync(), await forbidden.Content.ReadAsStringAsync());
        Assert.Equal(Names(unknown), Names(forbidden));
    }

    [Theory]
    [InlineData("""{"user":"a:b","password":"12345678"}""", "user")]
    [InlineData("""{"user":"avito"}""", "password")]
    [InlineData("""{"user":"avito","password":"short"}""", "password")]
    [InlineData("""{"password":"12345678"}""", "user")]
    [InlineData("""{"networks":["203.0.113.0/24","10.1"]}""", "networks[1]")]
    [InlineData("""{"networks":["203.0.113.0/33"]}""", "networks[0]")]
    [InlineData("""{"networks":["example.ru"]}""", "networks[0]")]
    public async Task What_cannot_be_an_access_is_told_field_by_field(string body, string field)
    {
        var (status, problem) = await _engine.TryAsync(HttpMethod.Put, $"/plans/{_plan["id"]}/access", body);
        Assert.Equal(400, status);
        Assert.NotNull(problem["errors"]![field]);
        Assert.Empty(await LogAsync());
    }

    [Theory]
    [InlineData("""{"days":-1}""")]
    [InlineData("""{"days":91}""")]
    public async Task An_old_address_works_for_three_months_at_most(string body) =>
        Assert.Equal(400, (await _engine.TryAsync(HttpMethod.Post, Address + "/rotate", body)).Status);

    [Fact]
    public async Task A_plan_that_there_is_not_has_no_address()
    {
        foreach (var (method, path) in new[] { (HttpMethod.Get, "address"), (HttpMethod.Post, "address/rotate"), (HttpMethod.Post, "address/revoke"), (HttpMethod.Post, "address/restore") })
            Assert.Equal(404, (await _engine.TryAsync(method, $"/plans/999999/{path}", (HttpContent?)null)).Status);
        Assert.Equal(404, (await _engine.TryAsync(HttpMethod.Put, "/plans/999999/access", "{}")).Status);
    }

    private static IEnumerable<string> Names(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers).Select(h => h.Key).Order();

    private async Task<JsonNode> AccessAsync(string body)
    {
        var (status, view) = await _engine.TryAsync(HttpMethod.Put, $"/plans/{_plan["id"]}/access", body);
        Assert.Equal(200, status);
        return view;
    }

    private async Task<int> StatusAsync(string user, string password)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
        using var answer = await _engine.Http.SendAsync(request);
        return (int)answer.StatusCode;
    }

    private async Task<HttpStatusCode> UntilKnownAsync()
    {
        using var answer = await _engine.Http.GetAsync(Url);
        return answer.StatusCode;
    }

    private Task UntilAsync(string url, HttpStatusCode status, Func<HttpResponseMessage, bool>? also = null) => UntilAsync(async () =>
    {
        using var answer = await _engine.Http.GetAsync(url);
        return answer.StatusCode != status ? (int)answer.StatusCode : also?.Invoke(answer) == false ? -1 : (int)status;
    }, (int)status);

    private static async Task UntilAsync(Func<Task<int>> ask, int wanted)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await ask() != wanted) await Task.Delay(20, patience.Token);
    }

    private async Task UntilPulledAsync(Func<JsonNode, bool> seen)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!(await _engine.GetAsync($"/plans/{_plan["id"]}/pulls?pageSize=100"))["items"]!.AsArray().Any(pull => seen(pull!))) await Task.Delay(50, patience.Token);
    }

    private async Task<string[]> LogAsync() => ((string)(await _engine.SqlAsync(
        "SELECT coalesce(string_agg(detail, '|' ORDER BY id), '') FROM audit WHERE act = 'PlanAddressChanged'"))!).Split('|', StringSplitOptions.RemoveEmptyEntries);
}
