using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Photos.Fetching;

/// <summary>What is told of pictures that cannot be had, and when they are asked for again.</summary>
public sealed class FailingServersTests(FetchStock stock) : IClassFixture<FetchStock>
{
    private PictureWorld World => stock.World;

    [Fact]
    public async Task Tells_of_a_silent_server_from_the_second_failure_on()
    {
        var url = World.Put("silent/1", 500);
        var id = await stock.ImportAsync("silent", [url]);
        await stock.PassAsync();
        Assert.Null((await stock.PhotoAsync(id)).Problem);
        Assert.Equal(1, (await stock.WaitAsync(url)).TotalMinutes, 0.01);
        await stock.PassAsync(TimeSpan.FromMinutes(1.1));
        Assert.Equal(PhotoProblem.Unreachable, (await stock.PhotoAsync(id)).Problem);
        Assert.Equal(2, (await stock.WaitAsync(url)).TotalMinutes, 0.01);
        World.Put("silent/1", TestPictures.Png());
        await stock.PassAsync(TimeSpan.FromMinutes(2.1));
        Assert.Equal((true, null), ((await stock.PhotoAsync(id)).Hash is not null, (await stock.PhotoAsync(id)).Problem));
    }

    [Fact]
    public async Task Waits_as_long_as_a_busy_server_asks_and_then_all_is_well()
    {
        var url = World.Put("patient/1", http =>
        {
            (http.Response.StatusCode, http.Response.Headers.RetryAfter) = (503, "2400");
            return Task.CompletedTask;
        }, host: 2);
        var id = await stock.ImportAsync("patient", [url]);
        await stock.PassAsync();
        World.Put("patient/1", TestPictures.Png());
        await stock.PassAsync(TimeSpan.FromMinutes(39));
        Assert.Equal(1, World.TimesAsked("patient/1"));
        await stock.PassAsync(TimeSpan.FromMinutes(2));
        Assert.NotNull((await stock.PhotoAsync(id)).Hash);
    }

    [Fact]
    public async Task Asks_daily_for_a_week_for_what_is_gone_and_then_weekly()
    {
        var url = World.Put("gone/1", 410);
        var id = await stock.ImportAsync("gone", [url]);
        for (var day = 0; day < 7; day++)
        {
            await stock.PassAsync(TimeSpan.FromDays(1.01));
            Assert.Equal(1, (await stock.WaitAsync(url)).TotalDays, 0.01);
        }

        await stock.PassAsync(TimeSpan.FromDays(1.01));
        Assert.Equal(7, (await stock.WaitAsync(url)).TotalDays, 0.01);
        Assert.Equal(PhotoProblem.Gone, (await stock.PhotoAsync(id)).Problem);
    }

    [Theory]
    [InlineData("html", "<html><body>Not found</body></html>", PhotoProblem.NotAPicture)]
    [InlineData("empty", "", PhotoProblem.NotAPicture)]
    [InlineData("svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", PhotoProblem.NotAPicture)]
    [InlineData("half", null, PhotoProblem.Broken)]
    [InlineData("large", "*", PhotoProblem.TooManyBytes)]
    public async Task Says_what_is_wrong_with_what_came(string name, string? content, PhotoProblem problem)
    {
        var bytes = content switch
        {
            null => TestPictures.Jpeg()[..5000],
            "*" => new byte[1_000_001],
            _ => System.Text.Encoding.UTF8.GetBytes(content),
        };
        var url = World.Put($"wrong/{name}", http =>
        {
            http.Response.ContentType = "image/jpeg";
            return http.Response.Body.WriteAsync(bytes).AsTask();
        });
        var id = await stock.ImportAsync($"wrong-{name}", [url]);
        await stock.PassAsync();
        Assert.Equal(problem, (await stock.PhotoAsync(id)).Problem);
        Assert.Equal(7, (await stock.WaitAsync(url)).TotalDays, 0.01);
    }

    [Fact]
    public async Task Refused_by_its_server_is_told_at_once()
    {
        var id = await stock.ImportAsync("refused", [World.Put("refused/1", 403)]);
        await stock.PassAsync();
        Assert.Equal(PhotoProblem.Refused, (await stock.PhotoAsync(id)).Problem);
    }

    [Fact]
    public async Task A_dead_server_is_asked_a_few_times_and_keeps_nobody_waiting()
    {
        var dead = Enumerable.Range(0, 300).Select(i => $"http://127.0.0.99:1/{i}.jpg").ToArray();
        var objects = new List<long>();
        for (var i = 0; i < 3; i++) objects.Add(await stock.ImportAsync($"dead-{i}", dead[(100 * i)..(100 * i + 100)]));
        var living = await stock.ImportAsync("living", [World.Put("living/1", TestPictures.Png())]);
        await stock.PassAsync();
        Assert.NotNull((await stock.PhotoAsync(living)).Hash);
        Assert.InRange(await TriedAsync(), 3, 6);

        // Through two pauses, and then it counts as down, with all that it has.
        await stock.PassAsync(TimeSpan.FromMinutes(1.1));
        Assert.All(await stock.PhotosAsync(objects[2]), p => Assert.Null(p.Problem));
        await stock.PassAsync(TimeSpan.FromMinutes(2.1));
        foreach (var id in objects) Assert.All(await stock.PhotosAsync(id), p => Assert.Equal(PhotoProblem.Unreachable, p.Problem));
        Assert.InRange(await TriedAsync(), 4, 8);
        Assert.True((DateTime)(await stock.Engine.SqlAsync("SELECT until FROM picture_hosts WHERE host = '127.0.0.99'"))! > DateTime.UtcNow);
    }

    [Fact]
    public async Task A_server_that_comes_back_gives_what_it_has()
    {
        var urls = Enumerable.Range(0, 20).Select(i => World.Put($"back/{i}", 502, host: 3)).ToArray();
        var id = await stock.ImportAsync("back", urls);
        await stock.PassAsync();
        for (var i = 0; i < 20; i++) World.Put($"back/{i}", TestPictures.Png(100, 100, seed: i));
        await stock.PassAsync(TimeSpan.FromMinutes(1.1));
        Assert.All(await stock.PhotosAsync(id), p => Assert.NotNull(p.Hash));
        Assert.Equal(0L, await stock.Engine.SqlAsync("SELECT count(*) FROM picture_hosts WHERE host = '127.0.0.3'"));
    }

    private async Task<int> TriedAsync() =>
        (int)(long)(await stock.Engine.SqlAsync("SELECT count(*) FROM picture_fetches WHERE host = '127.0.0.99' AND checked_at IS NOT NULL"))!;
}
