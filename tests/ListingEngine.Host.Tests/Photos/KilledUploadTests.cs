using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ListingEngine.Host.Photos.Pictures;
using ListingEngine.Host.Tests.Commands;
using ListingEngine.Host.Tests.Data;
using Npgsql;

namespace ListingEngine.Host.Tests.Photos;

/// <summary>The engine killed in the middle of an upload, and started again on what it left.</summary>
public sealed class KilledUploadTests(TestServer server) : IAsyncLifetime
{
    private const int Pictures = 30;

    // Before the engine is killed.
    private const int Sent = 15;

    private readonly string _root = Directory.CreateTempSubdirectory("listings-kill-").FullName;
    private string _database = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await server.NewDatabaseAsync();

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Leaves_no_row_without_its_picture_and_no_half_picture()
    {
        (string, byte[])[] files = [.. Enumerable.Range(0, Pictures).Select(i => ($"{i}.png", TestPictures.Png(1000, 750, seed: i)))];
        using (var first = EngineProcess.Start(_database, _root, "serve"))
        {
            using var http = Client(await first.AddressAsync());
            (await http.PostAsJsonAsync("/api/v1/objects", new { kind = "Flat", deal = "Sale" }, Ct)).EnsureSuccessStatusCode();
            using var form = PhotoStock.Form(files[..Sent]);
            form.Add(new StreamContent(new EndlessStream()), "files", "late.png");
            var upload = http.PostAsync("/api/v1/objects/1/photos", form, Ct);
            await UntilAsync("SELECT count(*) > 5 FROM pictures");
            await first.KillAsync();
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => upload);
        }

        var rows = await HashesAsync();
        Assert.InRange(rows.Count, 6, Sent);
        Assert.Subset(Originals().ToHashSet(), rows.ToHashSet());
        AssertWhole();

        using (var second = EngineProcess.Start(_database, _root, "serve"))
        {
            using var http = Client(await second.AddressAsync());
            using var answer = await http.PostAsync("/api/v1/objects/1/photos", PhotoStock.Form(files), Ct);
            var told = (await answer.Content.ReadFromJsonAsync<JsonNode>(Ct))!;
            Assert.Equal(Pictures, (int)told["added"]!);
            foreach (var hash in told.Hashes())
                foreach (var file in (string[])["thumb.jpg", "portal.jpg"])
                    Assert.Null(new PictureWorkshop().Read(await http.GetByteArrayAsync($"/photos/{hash}/{file}", Ct)).Problem);
            Assert.Equal(told.Hashes().Order(), (await HashesAsync()).Order());
        }

        AssertWhole();
    }

    /// <summary>Every original is what its name says, every derivative a picture from its first byte to its last.</summary>
    private void AssertWhole()
    {
        foreach (var original in Directory.GetFiles(Path.Combine(_root, "photos", "originals"), "*", SearchOption.AllDirectories))
            Assert.Equal(Path.GetFileName(original), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(original))));
        foreach (var made in Directory.GetFiles(Path.Combine(_root, "photos", "derivatives"), "*", SearchOption.AllDirectories))
            Assert.Null(new PictureWorkshop().Read(File.ReadAllBytes(made)).Problem);
    }

    private IEnumerable<string> Originals() => Directory.GetFiles(Path.Combine(_root, "photos", "originals"), "*", SearchOption.AllDirectories).Select(f => Path.GetFileName(f));

    private static HttpClient Client(string address) => new() { BaseAddress = new(address), DefaultRequestHeaders = { { "X-Api-Key", RunningEngine.Key } } };

    private async Task<List<string>> HashesAsync()
    {
        var found = new List<string>();
        await using var connection = new NpgsqlConnection(_database);
        await connection.OpenAsync(Ct);
        await using var command = new NpgsqlCommand("SELECT hash FROM pictures", connection);
        await using var rows = await command.ExecuteReaderAsync(Ct);
        while (await rows.ReadAsync(Ct)) found.Add(rows.GetString(0));
        return found;
    }

    private async Task UntilAsync(string question)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var connection = new NpgsqlConnection(_database);
        await connection.OpenAsync(Ct);
        await using var command = new NpgsqlCommand(question, connection);
        while (await command.ExecuteScalarAsync(Ct) is not true) await Task.Delay(2, patience.Token);
    }

    /// <summary>A file that is sent so slowly that the upload lasts until somebody ends it, and fast enough for the server not to lose patience.</summary>
    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(50, cancellationToken);
            return Math.Min(buffer.Length, 1024);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
