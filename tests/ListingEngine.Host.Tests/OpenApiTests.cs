using System.Text.Json.Nodes;
using ListingEngine.Host.Tests.Data;

namespace ListingEngine.Host.Tests;

public sealed class OpenApiTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private JsonNode _document = null!;

    public async ValueTask InitializeAsync() => _document = JsonNode.Parse(await engine.Http.GetStringAsync("/openapi/v1.json"))!;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Lists_every_address_of_the_api()
    {
        var listed = Operations().Select(o =>
            $"{o.Method} {System.Text.RegularExpressions.Regex.Replace(o.Path, @"\{[^}]*\}", "1")}").Order();
        Assert.Equal(ApiGateTests.Api(engine.Services).Select(a => $"{a.Method} {a.Address}").Order(), listed);
    }

    [Fact]
    public void Names_every_operation_once()
    {
        var names = Operations().Select(o => (string?)o.Operation["operationId"] ?? $"{o.Method} {o.Path} has none").ToList();
        Assert.DoesNotContain(names, n => n.Contains(' ', StringComparison.Ordinal));
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public void Tells_what_every_operation_answers() => Assert.All(Operations(), o =>
    {
        var answers = o.Operation["responses"]!.AsObject();
        Assert.Contains(answers, a => a.Key[0] == '2');
        Assert.All(answers.Where(a => a.Key is not "204"), a =>
            Assert.True(a.Value!["content"] is JsonObject { Count: > 0 }, $"{o.Method} {o.Path}: {a.Key} has no content"));
    });

    [Fact]
    public void Tells_that_every_operation_wants_the_key() =>
        Assert.All(Operations(), o =>
            Assert.True(o.Operation["responses"]!["401"] is not null, $"{o.Method} {o.Path} does not answer 401"));

    [Fact]
    public void Tells_what_every_operation_with_a_body_takes() => Assert.All(
        Operations().Where(o =>
            o.Method is "PUT" or "PATCH" || o.Method == "POST" && o.Path is "/api/v1/objects" or "/api/v1/plans" or "/api/v1/imports"),
        o => Assert.True(o.Operation["requestBody"]?["content"] is JsonObject { Count: > 0 }, $"{o.Method} {o.Path}"));

    [Fact]
    public void Describes_an_object_with_its_enumerations_as_names()
    {
        var schemas = _document["components"]!["schemas"]!;
        Assert.Contains("Flat", schemas["ObjectKind"]!["enum"]!.AsArray().Select(v => (string?)v));
        Assert.NotNull(schemas["ObjectInput"]!["properties"]!["totalArea"]);
    }

    [Fact]
    public void Points_only_to_what_is_there()
    {
        var text = _document.ToJsonString();
        foreach (System.Text.RegularExpressions.Match pointer in System.Text.RegularExpressions.Regex.Matches(text,
            "\"#/components/schemas/([^\"]+)\""))
            Assert.NotNull(_document["components"]!["schemas"]![pointer.Groups[1].Value]);
    }

    private IEnumerable<(string Method, string Path, JsonNode Operation)> Operations() =>
        from path in _document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select (operation.Key.ToUpperInvariant(), path.Key, operation.Value!);
}
