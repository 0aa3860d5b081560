using Amazon.S3;
using ListingEngine.Host.Photos.Shelf;

namespace ListingEngine.Host.Tests.Photos.Shelf;

public sealed class S3ShelfTests : IAsyncLifetime
{
    private readonly string _cache = Directory.CreateTempSubdirectory("listings-cache-").FullName;
    private FakeS3 _server = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await FakeS3.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_cache, recursive: true);
    }

    [Fact]
    public async Task Puts_gives_back_and_drops()
    {
        using var shelf = Shelf();
        await shelf.PutAsync("originals/ab/abc", new byte[] { 1, 2, 3 }.AsMemory(1), Ct);
        Assert.Equal([2, 3], _server.Objects["originals/ab/abc"]);
        Assert.Equal([2, 3], await shelf.FindAsync("originals/ab/abc", Ct));
        Assert.True(await shelf.HasAsync("originals/ab/abc", Ct));
        await shelf.DropAsync("originals/ab/abc", Ct);
        Assert.Empty(_server.Objects);
        Assert.False(await shelf.HasAsync("originals/ab/abc", Ct));
    }

    [Fact]
    public async Task Has_nothing_where_nothing_was_put()
    {
        using var shelf = Shelf();
        Assert.Null(await shelf.FindAsync("originals/ab/abc", Ct));
        Assert.Null(await shelf.FileAsync("originals/ab/abc", Ct));
        Assert.False(await shelf.HasAsync("originals/ab/abc", Ct));
        await shelf.DropAsync("originals/ab/abc", Ct);
    }

    [Fact]
    public async Task Serves_from_a_file_of_this_node_and_asks_the_server_once()
    {
        using var shelf = Shelf();
        _server.Objects["derivatives/ab/abc.thumb.jpg"] = [1, 2, 3];
        var file = await shelf.FileAsync("derivatives/ab/abc.thumb.jpg", Ct);
        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(file!, Ct));
        Assert.Equal(file, await shelf.FileAsync("derivatives/ab/abc.thumb.jpg", Ct));
        Assert.Single(_server.Asked);
    }

    [Fact]
    public async Task Drops_the_file_of_this_node_with_the_rest()
    {
        using var shelf = Shelf();
        _server.Objects["derivatives/ab/abc.thumb.jpg"] = [1, 2, 3];
        await shelf.FileAsync("derivatives/ab/abc.thumb.jpg", Ct);
        await shelf.DropAsync("derivatives/ab/abc.thumb.jpg", Ct);
        Assert.Null(await shelf.FileAsync("derivatives/ab/abc.thumb.jpg", Ct));
    }

    [Fact]
    public async Task Lists_page_after_page()
    {
        using var shelf = Shelf();
        foreach (var name in "abcde") _server.Objects[$"derivatives/ab/{name}"] = [1];
        _server.Objects["originals/ab/a"] = [1];
        var listed = await shelf.ListAsync("derivatives/", Ct).ToListAsync(Ct);
        Assert.Equal("abcde", string.Concat(listed.Select(f => f.Key[^1])));
        Assert.All(listed, f => Assert.Equal(new DateTimeOffset(2026, 11, 28, 7, 0, 0, TimeSpan.Zero), f.At));
        Assert.Empty(await shelf.ListAsync("nothing/", Ct).ToListAsync(Ct));
    }

    [Fact]
    public async Task What_was_not_asked_for_longest_gives_way_on_this_node()
    {
        using var shelf = Shelf(cacheBytes: 1000);
        foreach (var name in "abcdef") _server.Objects[$"derivatives/ab/{name}"] = new byte[300];
        foreach (var name in "abcdef") await shelf.FileAsync($"derivatives/ab/{name}", Ct);
        var kept = Directory.GetFiles(_cache, "*", SearchOption.AllDirectories);
        Assert.InRange(kept.Length, 1, 4);
        Assert.Contains(kept, f => f.EndsWith("/f", StringComparison.Ordinal));
        Assert.NotNull(await shelf.FileAsync("derivatives/ab/a", Ct));
    }

    [Fact]
    public async Task A_server_in_trouble_is_not_a_missing_picture()
    {
        using var shelf = Shelf();
        _server.Fault = 403;
        await Assert.ThrowsAsync<AmazonS3Exception>(() => shelf.FindAsync("originals/ab/abc", Ct));
        await Assert.ThrowsAsync<AmazonS3Exception>(() => shelf.HasAsync("originals/ab/abc", Ct));
        await Assert.ThrowsAsync<AmazonS3Exception>(() => shelf.PutAsync("originals/ab/abc", new byte[] { 1 }, Ct));
        await Assert.ThrowsAsync<AmazonS3Exception>(async () => await shelf.FileAsync("originals/ab/abc", Ct));
    }

    [Fact]
    public async Task A_missing_bucket_is_not_a_missing_picture()
    {
        using var shelf = Shelf("another");
        await Assert.ThrowsAsync<AmazonS3Exception>(() => shelf.FindAsync("originals/ab/abc", Ct));
    }

    private S3Shelf Shelf(string bucket = FakeS3.Bucket, long cacheBytes = 1 << 20) => new(
        new() { Endpoint = _server.Address, Bucket = bucket, AccessKey = FakeS3.AccessKey, SecretKey = FakeS3.SecretKey }, new(_cache, cacheBytes));
}
