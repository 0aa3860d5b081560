using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.People;

namespace ListingEngine.Host.Tests.Security;

/// <summary>Files that are not what they say they are.</summary>
public sealed partial class UploadAttackTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task A_picture_with_a_page_behind_it_is_never_a_page()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        byte[] both = [.. Forms.Png, .. Forms.Bytes("<html><script>alert(1)</script></html>")];
        var answer = await visitor.UploadAsync("/me", "Photo", "photo", "me.png.html", both);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            Assert.Contains("Это не фотография", await answer.TextAsync(), StringComparison.Ordinal);
            return;
        }

        var file = await visitor.GetAsync(FileAddress().Match(await visitor.PageAsync("/me")).Value);
        Assert.Equal("image/png", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_huge_portrait_is_refused_with_a_sentence()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        var answer = await visitor.UploadAsync("/me", "Photo", "photo", "me.png", [.. Forms.Png, .. new byte[20 << 20]]);
        Assert.Contains("больше", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE realty-feed [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><realty-feed><offer internal-id=\"1\"><description>&x;</description></offer></realty-feed>")]
    [InlineData("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><realty-feed><offer internal-id=\"1\"><description>&b;</description></offer></realty-feed>")]
    public async Task A_feed_with_entities_of_its_own_is_not_read(string feed)
    {
        var (status, body) = await engine.ImportAsync(feed, "entities");
        Assert.True(status is >= 400 and < 500, $"{status} {body}");
        Assert.DoesNotContain("root:", body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_swells_when_unpacked_takes_no_memory()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes("<realty-feed xmlns=\"http://webmaster.yandex.ru/schemas/feed/realty/2010-06\"><offer internal-id=\"1\"><description>"));
            var blank = new byte[1 << 20];
            Array.Fill(blank, (byte)'a');
            for (var i = 0; i < 200; i++) await gzip.WriteAsync(blank);
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var content = new ByteArrayContent(packed.ToArray());
        content.Headers.ContentEncoding.Add("gzip");
        content.Headers.ContentType = new MediaTypeHeaderValue("application/xml");
        var (status, _) = await engine.ImportAsync(content, "swelling");
        Assert.True(status < 500, $"answered {status}");
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 100 << 20);
        Assert.Equal(0L, await engine.SqlAsync("SELECT count(*) FROM objects WHERE source = 'swelling'"));
    }

    [GeneratedRegex("/files/[0-9a-f]{64}\\.[a-z]+")]
    private static partial Regex FileAddress();
}
