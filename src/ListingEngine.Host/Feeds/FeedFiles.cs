using System.Collections.Concurrent;
using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>A gzip file that is ready to be served.</summary>
/// <param name="ETag">Strong, without quotes.</param>
/// <param name="PlainLength">Bytes behind the compression.</param>
internal sealed record ServedFile(string Path, string ETag, long PlainLength);

/// <summary>Versions assembled into gzip files in this node's cache folder: made once from their chunks, then served as they are.</summary>
internal sealed class FeedFiles(NpgsqlDataSource db, IOptions<StorageOptions> storage)
{
    private static readonly TimeSpan Linger = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Lazy<Task<ServedFile?>>> _making = [];

    // The tag and the length of a part are known once it was cut, the newest of each only.
    private readonly ConcurrentDictionary<(long PlanId, FeedPart Part), ServedFile> _parts = [];

    /// <summary>The version's file, or one of several, made now if this node does not have it; null when the version was swept up meanwhile.</summary>
    public async Task<ServedFile?> GetAsync(FeedSnapshot snapshot, FeedPart part)
    {
        var path = Path.Combine(storage.Value.FeedCache, $"{Name(snapshot)}{(part.IsWhole ? "" : $"-{part.Number}of{part.Of}")}.xml.gz");
        var ready = part.IsWhole ? new(path, snapshot.ETag, snapshot.PlainLength) : _parts.GetValueOrDefault((snapshot.PlanId, part));
        if (ready?.Path == path && File.Exists(path)) return ready;
        var making = _making.GetOrAdd(path, _ => new(() => MakeAsync(snapshot, part, path)));
        try
        {
            return await making.Value;
        }
        finally
        {
            _making.TryRemove(path, out _);
        }
    }

    /// <summary>
    /// Any version, read once by a person: whole before its first byte goes out, and not kept among those that are served. Null when the version
    /// was swept up meanwhile.
    /// </summary>
    public async Task<Stream?> OpenAsync(FeedSnapshot snapshot, CancellationToken ct)
    {
        Directory.CreateDirectory(storage.Value.FeedCache);
        var file = new FileStream(Path.Combine(storage.Value.FeedCache, Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 1 << 16, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        var whole = false;
        try
        {
            whole = await WriteAsync(snapshot, file, ct);
            file.Position = 0;
            return whole ? file : null;
        }
        finally
        {
            if (!whole) await file.DisposeAsync();
        }
    }

    // As one gzip member. False when chunks are missing, because the version was swept up since it was looked up.
    private async Task<bool> WriteAsync(FeedSnapshot snapshot, Stream to, CancellationToken ct)
    {
        var head = StitchedGzip.Compress(snapshot.Head);
        await to.WriteAsync(StitchedGzip.Header.ToArray(), ct);
        await to.WriteAsync(head.Data, ct);
        var (crc, length, parts) = (head.Crc, head.PlainLength, 0);
        await foreach (var part in ChunksAsync(snapshot.ChunkIds, ct).Append(StitchedGzip.Compress(snapshot.Foot)))
        {
            parts++;
            await to.WriteAsync(part.Data, ct);
            crc = Crc32.Combine(crc, part.Crc, part.PlainLength);
            length += part.PlainLength;
        }

        if (parts <= snapshot.ChunkIds.Length) return false;
        if (length != snapshot.PlainLength)
            throw new InvalidOperationException($"version {snapshot.Number} of plan {snapshot.PlanId} should have {snapshot.PlainLength} bytes and has {length}");
        await to.WriteAsync(StitchedGzip.End(crc, length), ct);
        return true;
    }

    private static string Name(FeedSnapshot snapshot) => $"{snapshot.PlanId}-{snapshot.Number}-{snapshot.ETag}";

    private async Task<ServedFile?> MakeAsync(FeedSnapshot snapshot, FeedPart part, string path)
    {
        Directory.CreateDirectory(storage.Value.FeedCache);
        var unfinished = path + "." + Path.GetRandomFileName();
        ServedFile? made;
        try
        {
            await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
                made = part.IsWhole ? await StitchAsync(snapshot, path, file) : await CutAsync(snapshot, part, path, file);
            if (made is null) return null;
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        if (!part.IsWhole) _parts[(snapshot.PlanId, part)] = made;
        ForgetOld(snapshot);
        return made;
    }

    private async Task<ServedFile?> StitchAsync(FeedSnapshot snapshot, string path, Stream file) =>
        await WriteAsync(snapshot, file, CancellationToken.None) ? new(path, snapshot.ETag, snapshot.PlainLength) : null;

    private async Task<ServedFile?> CutAsync(FeedSnapshot snapshot, FeedPart part, string path, Stream file)
    {
        await using var connection = await db.OpenConnectionAsync();
        return await PartCut.WriteAsync(connection, snapshot, part, file, CancellationToken.None) is var (tag, length) ? new(path, tag, length) : null;
    }

    // Whoever still reads an old file keeps it open; it only loses its name.
    private void ForgetOld(FeedSnapshot snapshot)
    {
        foreach (var old in Directory.EnumerateFiles(storage.Value.FeedCache, $"{snapshot.PlanId}-*"))
            if (!Path.GetFileName(old).StartsWith(Name(snapshot), StringComparison.Ordinal) && DateTime.UtcNow - File.GetLastWriteTimeUtc(old) > Linger) File.Delete(old);
    }

    private async IAsyncEnumerable<GzipPart> ChunksAsync(
        long[] ids, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand("""
            SELECT c.data, c.crc, c.plain_length FROM unnest($1) WITH ORDINALITY AS ids (id, place) JOIN feed_chunks c ON c.id = ids.id ORDER BY ids.place
            """, connection)
        {
            CommandTimeout = 600,
            Parameters = { new() { Value = ids } },
        };
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct)) yield return new(rows.GetFieldValue<byte[]>(0), (uint)rows.GetInt64(1), rows.GetInt32(2));
    }
}
