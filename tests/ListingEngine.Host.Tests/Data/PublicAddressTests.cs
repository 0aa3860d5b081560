using ListingEngine.Host.Commands;
using ListingEngine.Host.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Tests.Data;

/// <summary>An engine that does not listen, as on the command line.</summary>
public class PublicAddressTests
{
    [Theory]
    [InlineData(null, null, "http://127.0.0.1:8080")]
    [InlineData("localhost", "8181", "http://localhost:8181")]
    [InlineData("0.0.0.0", "8181", "http://127.0.0.1:8181")]
    [InlineData("[::]", "80", "http://127.0.0.1:80")]
    [InlineData("*", "80", "http://127.0.0.1:80")]
    [InlineData("10.0.0.1", "80", "http://10.0.0.1:80")]
    [InlineData("[::1]", "80", "http://[::1]:80")]
    public void Is_where_the_engine_would_serve(string? host, string? port, string address) =>
        Assert.Equal(address, Of(("HOST", host), ("PORT", port)).Value);

    [Theory]
    [InlineData("https://feeds.example.ru", "https://feeds.example.ru")]
    [InlineData(" https://example.ru/feeds/ ", "https://example.ru/feeds")]
    [InlineData("", "http://127.0.0.1:8080")]
    public void Is_what_the_setting_tells(string told, string address) => Assert.Equal(address, Of(("Web:PublicAddress", told)).Value);

    [Theory]
    [InlineData("feeds.example.ru")]
    [InlineData("ftp://feeds.example.ru")]
    [InlineData("https://feeds.example.ru?x=1")]
    public void Is_refused_when_nobody_could_reach_it(string told) =>
        Assert.Contains("Web:PublicAddress", Assert.Throws<OptionsValidationException>(() => Of(("Web:PublicAddress", told)).Value).Message, StringComparison.Ordinal);

    private static PublicAddress Of(params (string Name, string? Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, s.Value)));
        ServeCommand.Listen(builder);
        builder.Services.AddData("Host=none");
        return builder.Build().Services.GetRequiredService<PublicAddress>();
    }
}
