using System.Net;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.People;

public sealed partial class UploadTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const string Hostile = """
        <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" onload="alert(1)">
        <script>alert(2)</script><foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(3)"/></body></foreignObject>
        <style>@import url(https://evil.example/x.css); .a { fill: red }</style><style>.b { fill: blue }</style>
        <a xlink:href="javascript:alert(4)"><rect width="5" height="5"/></a><image href="https://evil.example/p.png"/>
        <rect class="b" width="10" height="10" fill="url(https://evil.example/#g)"/><circle r="3" fill="url(#good)" style="fill:green"/>
        <animate attributeName="href" to="javascript:alert(5)"/><use href="https://evil.example/#a"/><use href="#good"/></svg>
        """;

    [Fact]
    public async Task A_drawing_keeps_what_draws_and_loses_what_acts()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var answer = await visitor.UploadAsync("/settings/company", "Logo", "logo", "logo.svg", Forms.Bytes(Hostile));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await visitor.PageAsync("/settings/company");
        Assert.Contains("Из файла убрано", Visitor.Words(page), StringComparison.Ordinal);
        var file = await engine.Http.GetAsync(FileAddress().Match(page).Value);
        var svg = await file.Content.ReadAsStringAsync();
        Assert.DoesNotContain("script", svg, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("evil", svg, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("alert", svg, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("foreign", svg, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<a", svg, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("url(#good)", svg, StringComparison.Ordinal);
        Assert.Contains(".b { fill: blue }", svg, StringComparison.Ordinal);
        Assert.Equal("image/svg+xml", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", file.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("immutable", file.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><script>alert(1)</script></html>", "photo.png")]
    [InlineData("GIF89a", "photo.jpg")]
    [InlineData("MZ\u0090\u0000\u0003", "photo.png")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "photo.svg")]
    public async Task A_portrait_that_is_none_is_refused_with_a_sentence(string content, string name)
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        var answer = await visitor.UploadAsync("/me", "Photo", "photo", name, Forms.Bytes(content));
        Assert.Contains("Это не фотография JPEG, PNG или WebP", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_cut_short_is_refused()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        var answer = await visitor.UploadAsync("/me", "Photo", "photo", "photo.png", Forms.Png[..50]);
        Assert.Contains("Это не фотография", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_large_a_logo_is_refused_with_a_sentence()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var answer = await visitor.UploadAsync("/settings/company", "Logo", "logo", "logo.png", [.. Forms.Png, .. new byte[3 << 20]]);
        Assert.Contains("больше 2 МБ", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_portrait_is_served_to_everybody_under_its_hash()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.UploadAsync("/me", "Photo", "photo", "evil.html", Forms.Png)).StatusCode);
        using var stranger = Visitor.Stranger(engine);
        var address = FileAddress().Match(await visitor.PageAsync("/me")).Value;
        Assert.EndsWith(".png", address, StringComparison.Ordinal);
        Assert.Equal(Forms.Png, await stranger.Http.GetByteArrayAsync(address));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/files/..%2F..%2Fapi-key")).StatusCode);
    }

    [GeneratedRegex("/files/[0-9a-f]{64}\\.[a-z]+")]
    private static partial Regex FileAddress();
}
