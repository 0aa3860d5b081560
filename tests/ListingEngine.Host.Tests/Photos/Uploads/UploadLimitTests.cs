using System.IO.Compression;
using System.Text;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Objects.Card;

namespace ListingEngine.Host.Tests.Photos.Uploads;

/// <summary>An engine that takes little, and archives.</summary>
public sealed class UploadLimitTests(UploadLimitTests.Small small) : IClassFixture<UploadLimitTests.Small>, IAsyncLifetime
{
    private const int MaxFile = 400_000;
    private const int MaxUpload = 16 << 20;

    private readonly RunningEngine _engine = small.Engine;
    private long _id;

    public async ValueTask InitializeAsync() => _id = await _engine.NewObjectAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_pictures_of_an_archive_are_taken_in_the_order_of_their_names()
    {
        var archive = Zip(("10.png", TestPictures.Png(seed: 1)), ("2.png", TestPictures.Png(seed: 2)), ("rooms/", []), ("1/plan.png", TestPictures.Png(seed: 3)),
            ("__MACOSX/._2.png", [1, 2]), (".DS_Store", [1]), ("3.txt", "no picture"u8.ToArray()));
        var answer = await _engine.UploadAsync(_id, ("first.png", TestPictures.Png(seed: 4)), ("all.zip", archive), ("last.png", TestPictures.Png(seed: 5)));
        Assert.Equal(["first.png", "plan.png", "2.png", "3.txt", "10.png", "last.png"], answer.Names());
        Assert.Equal([null, null, null, "NotAPicture", null, null], answer.Problems());
        Assert.Equal(answer.Hashes().OfType<string>(), (await _engine.FindAsync(_id)).Photos.Select(p => p.Hash));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_answered_and_others_go_on()
    {
        var answer = await _engine.UploadAsync(_id, ("large.jpg", new byte[MaxFile + 1]), ("good.png", TestPictures.Png(seed: 6)),
            ("some.zip", Zip(("inside.jpg", new byte[MaxFile + 1]), ("small.png", TestPictures.Png(seed: 7)))));
        Assert.Equal(["TooManyBytes", null, "TooManyBytes", null], answer.Problems());
    }

    [Fact]
    public async Task An_archive_that_unpacks_to_far_too_much_is_stopped_in_time()
    {
        var bomb = Zip([.. Enumerable.Range(0, 50).Select(i => ($"{i}.jpg", new byte[MaxFile]))]);
        Assert.True(bomb.Length < MaxFile, "it is small as it comes");
        var problems = (await _engine.UploadAsync(_id, ("bomb.zip", bomb), ("good.png", TestPictures.Png(seed: 8)))).Problems();
        Assert.Equal(MaxUpload / MaxFile, problems.Count(p => p == "NotAPicture"));
        Assert.All(problems.Skip(MaxUpload / MaxFile).Take(8), p => Assert.Equal("ArchiveBomb", p));
        Assert.Null(problems[^1]);
    }

    [Fact]
    public async Task An_archive_of_very_many_files_is_refused()
    {
        var answer = await _engine.UploadAsync(_id, ("many.zip", Zip([.. Enumerable.Range(0, 1001).Select(i => ($"{i}", Array.Empty<byte>()))])),
            ("list.zip", Zip([.. Enumerable.Range(0, 100).Select(i => (new string('a', 60_000) + i, Array.Empty<byte>()))])));
        Assert.Equal(["TooManyFiles", "TooManyFiles"], answer.Problems());
    }

    [Fact]
    public async Task Broken_locked_and_empty_archives_are_answered()
    {
        var whole = Zip(("a.png", TestPictures.Png(seed: 9)));
        var locked = (byte[])whole.Clone();
        // Bit 0 of the flags: APPNOTE.TXT 4.4.4, in both headers of the file.
        locked[6] |= 1;
        locked[locked.AsSpan().IndexOf("PK\x1\x2"u8) + 8] |= 1;
        var answer = await _engine.UploadAsync(_id, ("cut.zip", whole[..(whole.Length / 2)]), ("locked.zip", locked), ("empty.zip", Zip(("folder/", []))));
        Assert.Equal(["BrokenArchive", "BrokenArchive", "Empty"], answer.Problems());
    }

    [Fact]
    public async Task An_upload_that_grows_too_large_while_it_comes_is_refused()
    {
        // Without a length: the engine finds out as it reads.
        var (status, problem) = await _engine.TryAsync(HttpMethod.Post, $"/objects/{_id}/photos", new Endless(PhotoStock.Form([.. Enumerable.Range(0, 43).Select(i => ($"{i}.jpg", new byte[MaxFile]))])));
        Assert.Equal(413, status);
        Assert.Contains("Photos:MaxUploadBytes", (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.Empty((await _engine.FindAsync(_id)).Photos);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }

        return memory.ToArray();
    }

    private sealed class Endless : StreamContent
    {
        public Endless(MultipartFormDataContent form)
            : base(form.ReadAsStream()) => Headers.ContentType = form.Headers.ContentType;

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    public sealed class Small(TestServer server) : IAsyncLifetime
    {
        public RunningEngine Engine { get; } = new(server) { Settings = new() { ["Photos:MaxFileBytes"] = $"{MaxFile}", ["Photos:MaxUploadBytes"] = $"{MaxUpload}" } };

        public ValueTask InitializeAsync() => Engine.InitializeAsync();

        public ValueTask DisposeAsync() => Engine.DisposeAsync();
    }
}
