using ListingEngine.Host.Photos.Shelf;

namespace ListingEngine.Host.Tests.Photos.Shelf;

public sealed class FolderShelfTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("listings-shelf-").FullName;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Gives_back_what_was_put()
    {
        var shelf = new FolderShelf(_root);
        await shelf.PutAsync("originals/ab/abc", new byte[] { 1, 2, 3 }, Ct);
        Assert.Equal([1, 2, 3], await shelf.FindAsync("originals/ab/abc", Ct));
        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync((await shelf.FileAsync("originals/ab/abc", Ct))!, Ct));
        Assert.True(await shelf.HasAsync("originals/ab/abc", Ct));
    }

    [Fact]
    public async Task Has_nothing_where_nothing_was_put()
    {
        var shelf = new FolderShelf(_root);
        Assert.Null(await shelf.FindAsync("originals/ab/abc", Ct));
        Assert.Null(await shelf.FileAsync("originals/ab/abc", Ct));
        Assert.False(await shelf.HasAsync("originals/ab/abc", Ct));
        Assert.Empty(await shelf.ListAsync("originals/", Ct).ToListAsync(Ct));
        await shelf.DropAsync("originals/ab/abc", Ct);
    }

    [Fact]
    public async Task Lists_what_begins_with_a_prefix()
    {
        var shelf = new FolderShelf(_root);
        foreach (var key in (string[])["originals/ab/abc", "derivatives/ab/abc.thumb.jpg", "derivatives/ab/abc.full.jpg", "derivatives/ab/abd.thumb.jpg"])
            await shelf.PutAsync(key, new byte[] { 1 }, Ct);
        Assert.Equal(["derivatives/ab/abc.full.jpg", "derivatives/ab/abc.thumb.jpg"], await KeysAsync(shelf, "derivatives/ab/abc."));
        Assert.Equal(3, (await KeysAsync(shelf, "derivatives/")).Count);
        Assert.Equal(["originals/ab/abc"], await KeysAsync(shelf, "originals/"));
    }

    [Fact]
    public async Task Keeps_one_whole_file_when_many_put_it_at_once()
    {
        var shelf = new FolderShelf(_root);
        var content = new byte[200_000];
        Random.Shared.NextBytes(content);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => shelf.PutAsync("originals/ab/abc", content, Ct), Ct)));
        Assert.Equal(content, await shelf.FindAsync("originals/ab/abc", Ct));
        Assert.Equal(["originals/ab/abc"], await KeysAsync(shelf, "originals/"));
        Assert.Empty(Directory.GetFiles(Path.Combine(_root, "unfinished")));
    }

    [Fact]
    public async Task Sweeps_what_a_killed_process_left_half_written_and_nothing_that_another_is_writing()
    {
        var unfinished = Directory.CreateDirectory(Path.Combine(_root, "unfinished")).FullName;
        await File.WriteAllTextAsync(Path.Combine(unfinished, "left"), "half", Ct);
        File.SetLastWriteTimeUtc(Path.Combine(unfinished, "left"), DateTime.UtcNow.AddHours(-2));
        await File.WriteAllTextAsync(Path.Combine(unfinished, "written"), "half", Ct);
        _ = new FolderShelf(_root);
        Assert.Equal(["written"], Directory.GetFiles(unfinished).Select(Path.GetFileName));
    }

    private static async Task<List<string>> KeysAsync(FolderShelf shelf, string prefix) =>
        [.. (await shelf.ListAsync(prefix, Ct).ToListAsync(Ct)).Select(f => f.Key).Order(StringComparer.Ordinal)];
}
