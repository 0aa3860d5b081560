using System.Text.Json.Nodes;

namespace ListingEngine.Host.Tests.Objects;

/// <summary>JSON merge patch, RFC 7396.</summary>
public sealed class ObjectPatchTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private JsonNode _object = null!;

    public async ValueTask InitializeAsync() => _object = await engine.SendAsync(HttpMethod.Post, "/objects", JsonNode.Parse("""
        {"kind":"Flat","deal":"Sale","price":5000000,"rooms":2,"description":"Текст","tags":["a","b"],
         "address":{"locality":"Пробный","line":"Садовая улица, 1"},"attributes":{"hasLift":true,"ceilingHeight":2.7}}
        """));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Changes_what_is_told_and_nothing_else()
    {
        var o = await PatchAsync("""{"price":4900000.5}""");
        Assert.Equal(4_900_000.5m, (decimal)o["price"]!);
        Assert.Equal((2, "Текст", "Пробный", true),
            ((int)o["rooms"]!, (string?)o["description"], (string?)o["address"]!["locality"], (bool)o["attributes"]!["hasLift"]!));
    }

    [Fact]
    public async Task Removes_by_null()
    {
        var o = await PatchAsync("""{"price":null,"tags":null,"address":{"line":null},"attributes":{"hasLift":null}}""");
        Assert.Null(o["price"]);
        Assert.Empty(o["tags"]!.AsArray());
        Assert.Equal(("Пробный", null), ((string?)o["address"]!["locality"], (string?)o["address"]!["line"]));
        Assert.Equal((null, 2.7m), ((bool?)o["attributes"]!["hasLift"], (decimal)o["attributes"]!["ceilingHeight"]!));
    }

    [Fact]
    public async Task Removes_a_whole_part_by_null()
    {
        var o = await PatchAsync("""{"address":null,"attributes":null}""");
        Assert.Null((string?)o["address"]!["locality"]);
        Assert.Null((bool?)o["attributes"]!["hasLift"]);
    }

    [Fact]
    public async Task Merges_parts_and_replaces_lists()
    {
        var o = await PatchAsync("""{"tags":["c"],"address":{"locality":"Другой"},"attributes":{"title":"Т"}}""");
        Assert.Equal(["c"], o["tags"]!.AsArray().Select(t => (string?)t));
        Assert.Equal(("Другой", "Садовая улица, 1"), ((string?)o["address"]!["locality"], (string?)o["address"]!["line"]));
        Assert.Equal((true, "Т"), ((bool)o["attributes"]!["hasLift"]!, (string?)o["attributes"]!["title"]));
    }

    [Fact]
    public async Task Changes_nothing_when_nothing_is_told()
    {
        var o = await PatchAsync("{}");
        Assert.True(JsonNode.DeepEquals(o["attributes"], _object["attributes"]));
        Assert.Equal((decimal)_object["price"]!, (decimal)o["price"]!);
    }

    [Fact]
    public async Task Refuses_a_change_of_a_revision_that_is_no_more()
    {
        await PatchAsync("""{"price":1}""");
        var (status, _) = await engine.TryAsync(HttpMethod.Patch, Path, $$"""{"price":2,"revision":{{_object["revision"]}}}""");
        Assert.Equal(409, status);
        var (put, _) = await engine.TryAsync(HttpMethod.Put, Path,
            $$"""{"kind":"Flat","deal":"Sale","revision":{{_object["revision"]}}}""");
        Assert.Equal(409, put);
        Assert.Equal(1m, (decimal)(await engine.GetAsync(Path))["price"]!);
    }

    [Fact]
    public async Task Takes_a_change_of_the_newest_revision()
    {
        var first = await PatchAsync($$"""{"price":1,"revision":{{_object["revision"]}}}""");
        await PatchAsync($$"""{"price":2,"revision":{{first["revision"]}}}""");
    }

    [Theory]
    [InlineData("""{"price":-1}""", "price")]
    [InlineData("""{"kind":null}""", "kind")]
    [InlineData("""{"kind":"Сарай"}""", "kind")]
    [InlineData("""{"colour":"red"}""", "colour")]
    [InlineData("""{"id":7}""", "id")]
    [InlineData("""{"attributes":{"hasWings":true}}""", "attributes.hasWings")]
    [InlineData("""{"attributes":5}""", "attributes")]
    [InlineData("""{"description":"a\u0000b"}""", "description")]
    [InlineData("""{"price":1,"price":2}""", "$")]
    [InlineData("""[]""", "$")]
    [InlineData("""5""", "$")]
    [InlineData("""null""", "$")]
    [InlineData("""{"price":""", "$")]
    [InlineData("", "$")]
    public async Task Names_the_field_that_is_wrong_and_changes_nothing(string patch, string field)
    {
        var (status, problem) = await engine.TryAsync(HttpMethod.Patch, Path, patch);
        Assert.True(status == 400, $"{status}: {problem.ToJsonString()}");
        Assert.True(problem["errors"]?[field] is not null, $"{field} is not among {problem["errors"]?.ToJsonString()}");
        Assert.Equal((long)_object["revision"]!, (long)(await engine.GetAsync(Path))["revision"]!);
    }

    private string Path => $"/objects/{_object["id"]}";

    private async Task<JsonNode> PatchAsync(string patch)
    {
        var (status, o) = await engine.TryAsync(HttpMethod.Patch, Path, patch);
        Assert.True(status == 200, $"{status}: {o.ToJsonString()}");
        return o;
    }
}
