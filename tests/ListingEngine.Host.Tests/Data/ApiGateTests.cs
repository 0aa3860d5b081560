using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Data;

public sealed class ApiGateTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("key-for-test")]
    [InlineData("KEY-FOR-TESTS")]
    [InlineData("key-for-tests, key-for-tests")]
    public async Task Lets_nobody_in_without_the_key_at_any_address(string? key)
    {
        using var stranger = new HttpClient { BaseAddress = engine.Http.BaseAddress };
        if (key is not null) stranger.DefaultRequestHeaders.Add("X-Api-Key", key);
        var addresses = Api(engine.Services);
        Assert.True(addresses.Count > 20, $"{addresses.Count} addresses");
        foreach (var (method, address) in addresses)
        {
            using var request = new HttpRequestMessage(new(method), address);
            if (method != "GET") request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
            using var answer = await stranger.SendAsync(request);
            Assert.True((int)answer.StatusCode == 401, $"{method} {address} answered {(int)answer.StatusCode}");
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Lets_nobody_in_with_two_keys_of_which_one_is_right()
    {
        using var stranger = new HttpClient { BaseAddress = engine.Http.BaseAddress };
        stranger.DefaultRequestHeaders.TryAddWithoutValidation("X-Api-Key", ["wrong", RunningEngine.Key]);
        using var answer = await stranger.GetAsync("/api/v1/plans");
        Assert.Equal(401, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Tells_a_stranger_nothing_of_a_query_that_is_wrong()
    {
        using var stranger = new HttpClient { BaseAddress = engine.Http.BaseAddress };
        using var answer = await stranger.GetAsync("/api/v1/plans?page=two");
        Assert.Equal(401, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/openapi/v1.json")]
    public async Task Asks_for_no_key_where_nothing_is_secret(string address)
    {
        using var stranger = new HttpClient { BaseAddress = engine.Http.BaseAddress };
        using var answer = await stranger.GetAsync(address);
        Assert.Equal(200, (int)answer.StatusCode);
    }

    /// <summary>Every address of the API, with 1 for each number.</summary>
    internal static List<(string Method, string Address)> Api(IServiceProvider services) =>
    [
        .. from endpoint in services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Distinct()
           let route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
           where route.StartsWith("/api/", StringComparison.Ordinal)
           from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods
           select (method, System.Text.RegularExpressions.Regex.Replace(route, @"\{[^}]*\}", "1")),
    ];
}
