using System.Net;

namespace ListingEngine.Host.Tests.Owners.Sources;

public sealed class SourcesApiTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Adds_changes_pauses_visits_and_forgets_a_source()
    {
        var made = await engine.SendAsync(HttpMethod.Post, "/sources", new { name = "Доска", entrances = new[] { "https://board.example.test/flats" } });
        Assert.Equal((true, 60, 0.8), ((bool)made["isOn"]!, (int)made["everyMinutes"]!, (double)made["expectedRate"]!));
        Assert.NotNull(made["nextAt"]);
        var path = $"/sources/{made["id"]}";
        var changed = await engine.SendAsync(HttpMethod.Patch, path, new { paceSeconds = 10, isOn = false });
        Assert.Equal((10m, false, null, "Доска"), ((decimal)changed["paceSeconds"]!, (bool)changed["isOn"]!, (string?)changed["nextAt"], (string?)changed["name"]));
        Assert.NotNull((await engine.SendAsync(HttpMethod.Post, $"{path}/visit"))["nextAt"]);
        Assert.Contains((await engine.GetAsync("/sources"))["items"]!.AsArray(), s => (long)s!["id"]! == (long)made["id"]!);
        await engine.SendAsync(HttpMethod.Delete, path);
        Assert.Equal(404, (await engine.TryAsync(HttpMethod.Get, path, body: null)).Status);
        Assert.Equal("added, changed, paused, visited, removed", await engine.SqlAsync(
            $"SELECT string_agg(split_part(detail, ':', 1), ', ' ORDER BY id) FROM audit WHERE act = 'SourceChanged' AND subject_id = {made["id"]}"));
    }

    [Theory]
    [InlineData("""{"name":"","entrances":["https://a.test/"]}""", "name")]
    [InlineData("""{"name":"x","entrances":[]}""", "entrances")]
    [InlineData("""{"name":"x","entrances":["file:///etc/passwd"]}""", "entrances")]
    [InlineData("""{"name":"x","entrances":["https://a.test/"],"everyMinutes":1}""", "everyMinutes")]
    [InlineData("""{"name":"x","entrances":["https://a.test/"],"paceSeconds":0.1}""", "paceSeconds")]
    [InlineData("""{"name":"x","entrances":["https://a.test/"],"expectedRate":7}""", "expectedRate")]
    [InlineData("""{"name":"x","entrances":["https://a.test/"],"mostPages":0}""", "mostPages")]
    [InlineData("""{"name":"x","entrances":["https://a.test/"],"pages":1}""", "pages")]
    public async Task Says_which_field_to_mend(string body, string field)
    {
        var (status, answer) = await engine.TryAsync(HttpMethod.Post, "/sources", body);
        Assert.Equal((int)HttpStatusCode.BadRequest, status);
        Assert.Equal([field], answer["errors"]!.AsObject().Select(e => e.Key));
    }

    [Fact]
    public async Task Two_sources_of_one_name_are_refused()
    {
        var body = new { name = "Одна", entrances = new[] { "https://a.test/" } };
        await engine.SendAsync(HttpMethod.Post, "/sources", body);
        Assert.Equal(400, (await engine.TryAsync(HttpMethod.Post, "/sources", """{"name":"Одна","entrances":["https://b.test/"]}""")).Status);
    }
}
