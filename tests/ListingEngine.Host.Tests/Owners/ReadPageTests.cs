using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ListingEngine.Host.Tests.Owners;

public sealed class ReadPageTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const string Address = "/api/v1/owner-listings/read";

    [Fact]
    public async Task Tells_every_value_with_its_words_and_place()
    {
        var reading = await ReadAsync("""
            <html><head><title>Квартира</title><script type="application/ld+json">
            {"@type":"Product","name":"2-к квартира, 54,3 м²","offers":{"@type":"Offer","price":"12 500 000 ₽"}}
            </script></head><body><table><tr><th>Этаж</th><td>5/9</td></tr></table></body></html>
            """);
        Assert.Equal("Advert", (string?)reading["kind"]);
        var price = reading["adverts"]![0]!["price"]!;
        Assert.Equal((12_500_000m, "12 500 000 ₽", "json-ld offers.price", "JsonLd"),
            ((decimal)price["value"]!, (string?)price["raw"], (string?)price["from"], (string?)price["trust"]));
        Assert.Equal((5, 9), ((int)reading["adverts"]![0]!["floor"]!["value"]!, (int)reading["adverts"]![0]!["floors"]!["value"]!));
    }

    [Fact]
    public async Task Says_what_to_do_about_a_page_without_an_advert()
    {
        var reading = await ReadAsync("<html><head><title>Доступ ограничен: проблема с IP</title></head><body><p>Подтвердите, что вы не робот</p></body></html>");
        Assert.Equal(("Captcha", "page.captcha"), ((string?)reading["kind"], (string?)reading["problems"]![0]!["code"]));
        Assert.Empty(reading["adverts"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"url":"https://example.org/"}""")]
    [InlineData("""{"html":"<p>","url":"file:///etc/passwd"}""")]
    [InlineData("""{"html":"<p>","page":1}""")]
    [InlineData("")]
    public async Task Refuses_what_is_no_page_with_the_field_to_mend(string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await engine.Http.PostAsync(Address, content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!.AsObject());
    }

    [Fact]
    public async Task Refuses_a_page_beyond_any_size()
    {
        using var content = JsonContent.Create(new { html = new string('x', 17 << 20) });
        using var answer = await engine.Http.PostAsync(Address, content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    private Task<JsonNode> ReadAsync(string html) => engine.SendAsync(HttpMethod.Post, "/owner-listings/read", new JsonObject { ["html"] = html });
}
