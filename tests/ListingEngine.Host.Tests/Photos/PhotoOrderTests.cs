using ListingEngine.Host.Tests.Objects.Card;

namespace ListingEngine.Host.Tests.Photos;

public sealed class PhotoOrderTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Puts_the_named_photos_first_and_leaves_the_others_in_their_order()
    {
        var id = await engine.NewObjectAsync();
        var hashes = (await engine.UploadAsync(id, [.. Enumerable.Range(0, 4).Select(i => ($"{i}.png", TestPictures.Png(seed: 100 + i)))])).Hashes();
        var answer = await engine.SendAsync(HttpMethod.Put, $"/objects/{id}/photos/order", new { order = new[] { hashes[2], $"/photos/{hashes[1]}/full.jpg" } });
        string?[] expected = [hashes[2], hashes[1], hashes[0], hashes[3]];
        Assert.Equal(expected, answer.Hashes());
        Assert.Equal(expected, (await engine.FindAsync(id)).Photos.Select(p => p.Hash));
    }

    [Fact]
    public async Task Photos_of_other_servers_are_named_by_their_address()
    {
        var id = await engine.NewObjectAsync();
        string[] urls = [.. Enumerable.Range(0, 3).Select(i => $"https://img.example.test/{i}.jpg")];
        await engine.SendAsync(HttpMethod.Patch, $"/objects/{id}", new { photos = urls.Select(url => new { url }) });
        await engine.SendAsync(HttpMethod.Put, $"/objects/{id}/photos/order", new { order = new[] { urls[2] } });
        Assert.Equal([urls[2], urls[0], urls[1]], (await engine.FindAsync(id)).Photos.Select(p => p.Url));
    }

    [Fact]
    public async Task Photos_that_stand_twice_are_not_lost()
    {
        var id = await engine.NewObjectAsync();
        string[] urls = ["https://img.example.test/a.jpg", "https://img.example.test/b.jpg", "https://img.example.test/b.jpg"];
        await engine.SendAsync(HttpMethod.Patch, $"/objects/{id}", new { photos = urls.Select(url => new { url }) });
        await engine.SendAsync(HttpMethod.Put, $"/objects/{id}/photos/order", new { order = new[] { urls[1] } });
        Assert.Equal([urls[1], urls[2], urls[0]], (await engine.FindAsync(id)).Photos.Select(p => p.Url));
    }

    [Theory]
    [InlineData("""{"order":["0000000000000000000000000000000000000000000000000000000000000000"]}""", "«0000000000000000000000000000000000000000000000000000000000000000»")]
    [InlineData("""{"order":[null]}""", "each by its hash or url")]
    [InlineData("""{"sequence":[]}""", "sequence")]
    public async Task An_order_that_cannot_be_is_refused_with_a_sentence(string body, string sentence)
    {
        var id = await engine.NewObjectAsync();
        await engine.UploadAsync(id, ("a.png", TestPictures.Png(seed: 110)));
        await engine.SendAsync(HttpMethod.Patch, $"/objects/{id}", new { photos = new[] { new { url = "https://img.example.test/waits.jpg" } } });
        var before = await engine.FindAsync(id);
        var (status, problem) = await engine.TryAsync(HttpMethod.Put, $"/objects/{id}/photos/order", body);
        Assert.Equal(400, status);
        Assert.Contains(sentence, (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.Equal(before.Revision, (await engine.FindAsync(id)).Revision);
    }

    [Fact]
    public async Task The_order_that_stands_changes_nothing()
    {
        var id = await engine.NewObjectAsync();
        var hashes = (await engine.UploadAsync(id, ("a.png", TestPictures.Png(seed: 120)), ("b.png", TestPictures.Png(seed: 121)))).Hashes();
        var before = await engine.FindAsync(id);
        await engine.SendAsync(HttpMethod.Put, $"/objects/{id}/photos/order", new { order = hashes });
        Assert.Equal(before.Revision, (await engine.FindAsync(id)).Revision);
    }
}
