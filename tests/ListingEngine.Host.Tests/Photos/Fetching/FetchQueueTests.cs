using ListingEngine.Host.Photos.Fetching;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Photos.Fetching;

/// <summary>Who fetches what, when several could.</summary>
public sealed class FetchQueueTests(FetchStock stock) : IClassFixture<FetchStock>
{
    private const int Hosts = 20, PerHost = 2;

    [Fact]
    public async Task Nobody_gets_an_address_that_another_has_until_the_lease_is_over()
    {
        var urls = Enumerable.Range(0, Hosts * 5).Select(i => $"http://queue-{i % Hosts}.example.test/{i}.jpg").ToArray();
        await stock.ImportAsync("queue", urls);
        await NoteAsync();
        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => ClaimAsync([], 30))));
        var taken = claims.SelectMany(c => c).Select(c => c.Url).ToList();
        Assert.Equal(urls.Order(), taken.Concat(await AllAsync()).Order());

        // The nodes that had them died.
        Assert.Empty(await ClaimAsync([], 1000));
        stock.Wait(FetchQueue.Lease);
        Assert.Equal(urls.Order(), (await AllAsync()).Where(urls.Contains).Order());
    }

    [Fact]
    public async Task Each_host_is_asked_for_a_few_whatever_the_length_of_its_queue()
    {
        string[] many = [.. Enumerable.Range(0, 50).Select(i => $"http://many.example.test/{i}.jpg")];
        await stock.ImportAsync("fair", [.. many, "http://few.example.test/1.jpg"]);
        await NoteAsync();
        var claimed = await ClaimAsync([], 1000);
        Assert.Equal(many[..PerHost], claimed.Where(c => c.Host == "many.example.test").Select(c => c.Url).Order());
        Assert.Single(claimed, c => c.Host == "few.example.test");
        Assert.Empty(await ClaimAsync(new() { ["many.example.test"] = PerHost }, 1000));
        Assert.Single(await ClaimAsync(new() { ["many.example.test"] = 1 }, 1000));
        await AllAsync();
    }

    [Theory]
    [InlineData("http://Img.Example.test/1.jpg", "img.example.test")]
    [InlineData("HTTPS://img.example.test:8443/1.jpg", "img.example.test")]
    [InlineData("http://user:secret@img.example.test?x", "img.example.test")]
    [InlineData("http://[2001:db8::1]:80/1.jpg", "[2001:db8::1]")]
    [InlineData("http://картинки.рф/1.jpg#a@b", "картинки.рф")]
    [InlineData("http:///1.jpg", "")]
    public async Task Knows_the_host_of_an_address(string url, string host) => Assert.Equal(host, await stock.Engine.SqlAsync($"SELECT {FetchSql.Host($"'{url}'")}"));

    private async Task NoteAsync()
    {
        await using var scope = stock.Engine.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<NewAddresses>().RunAsync(TestContext.Current.CancellationToken);
    }

    private Task<List<ClaimedFetch>> ClaimAsync(Dictionary<string, int> busy, int most) =>
        stock.Engine.Services.GetRequiredService<FetchQueue>().ClaimAsync(busy, most, TestContext.Current.CancellationToken);

    /// <summary>All that can be claimed.</summary>
    private async Task<List<string>> AllAsync()
    {
        var all = new List<string>();
        for (var some = await ClaimAsync([], 1000); some.Count > 0; some = await ClaimAsync([], 1000)) all.AddRange(some.Select(c => c.Url));
        return all;
    }
}
