using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.People;

public sealed partial class SecondFactorTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task With_a_second_factor_the_password_alone_does_not_open_the_door()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Marketer);
        var (secret, codes) = await SwitchOnAsync(visitor);

        using var again = Visitor.Stranger(engine);
        Assert.Contains("Код из приложения", await (await again.SignInAsync(visitor.Email, Visitor.Password)).TextAsync(), StringComparison.Ordinal);
        Assert.Contains("Код не подошёл", await (await WithCodeAsync(again, visitor.Email, "000000")).TextAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await WithCodeAsync(again, visitor.Email, Totp(secret))).StatusCode);

        using var lost = Visitor.Stranger(engine);
        Assert.Equal(HttpStatusCode.Redirect, (await WithCodeAsync(lost, visitor.Email, codes[0])).StatusCode);
        using var twice = Visitor.Stranger(engine);
        Assert.Equal(HttpStatusCode.OK, (await WithCodeAsync(twice, visitor.Email, codes[0])).StatusCode);
    }

    [Fact]
    public async Task Switching_off_asks_for_the_password()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Marketer);
        await SwitchOnAsync(visitor);
        var refused = await visitor.PostAsync("/me/second-factor?handler=Off", new() { ["password"] = "не тот пароль" }, "/me/second-factor");
        Assert.Contains("не подошёл", await refused.TextAsync(), StringComparison.Ordinal);
        await visitor.PostAsync("/me/second-factor?handler=Off", new() { ["password"] = Visitor.Password }, "/me/second-factor");
        using var again = Visitor.Stranger(engine);
        Assert.Equal(HttpStatusCode.Redirect, (await again.SignInAsync(visitor.Email, Visitor.Password)).StatusCode);
    }

    [Fact]
    public async Task The_spare_codes_are_shown_once()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Marketer);
        var (_, codes) = await SwitchOnAsync(visitor);
        Assert.Equal(10, codes.Count);
        Assert.DoesNotContain(codes[0], await visitor.ReadAsync("/me/second-factor"), StringComparison.Ordinal);
    }

    private static async Task<(string Secret, List<string> Codes)> SwitchOnAsync(Visitor visitor)
    {
        await visitor.PostAsync("/me/second-factor?handler=Begin", [], "/me/second-factor");
        var page = await visitor.PageAsync("/me/second-factor");
        Assert.Contains("data:image/svg+xml;base64,", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        var secret = Secret().Match(page).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains("Код не подошёл", await (await visitor.PostAsync("/me/second-factor?handler=On", new() { ["code"] = "1" }, "/me/second-factor")).TextAsync(), StringComparison.Ordinal);
        await visitor.PostAsync("/me/second-factor?handler=On", new() { ["code"] = Totp(secret) }, "/me/second-factor");
        var on = await visitor.PageAsync("/me/second-factor");
        return (secret, [.. Item().Matches(on[on.IndexOf("code-list", StringComparison.Ordinal)..]).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))]);
    }

    private static Task<HttpResponseMessage> WithCodeAsync(Visitor visitor, string email, string code) =>
        visitor.PostAsync("/sign-in", new() { ["email"] = email, ["password"] = Visitor.Password, ["code"] = code });

    // RFC 6238 with the usual settings.
    private static string Totp(string secret)
    {
        var bits = string.Concat(secret.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var key = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var step = BitConverter.GetBytes(DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
        Array.Reverse(step);
#pragma warning disable CA5350 // What the applications speak.
        var hash = HMACSHA1.HashData(key, step);
#pragma warning restore CA5350
        var at = hash[^1] & 15;
        return ((((hash[at] & 127) << 24) | (hash[at + 1] << 16) | (hash[at + 2] << 8) | hash[at + 3]) % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("<code>([A-Z2-7 ]+)</code>")]
    private static partial Regex Secret();

    [GeneratedRegex("<li>([^<]+)</li>")]
    private static partial Regex Item();
}
