using System.Collections.Concurrent;
using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>Versions assembled into gzip files in this node's cache folder: made once from their chunks, then served as they are.</summary>
internal sealed class FeedFiles(NpgsqlDataSource db, IOptions<StorageOptions> storage)
{
    private static readonly TimeSpan Linger = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<long, Lazy<Task<string?>>> _making = [];

    /// <summary>Path of the version's file, made now if this node does not have it; null when the version was swept up meanwhile.</summary>
    public async Task<string?> GetAsync(FeedSnapshot snapshot)
    {
        var path = Path.Combine(storage.Value.FeedCache, $"{snapshot.PlanId}-{snapshot.Number}-{snapshot.ETag}.xml.gz");
        if (File.Exists(path)) return path;
        var making = _making.GetOrAdd(snapshot.Id, _ => new(() => MakeAsync(snapshot, path)));
        try
        {
            return await making.Value;
        }
        finally
        {
            _making.TryRemove(snapshot.Id, out _);
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

    private async Task<string?> MakeAsync(FeedSnapshot snapshot, string path)
    {
        Directory.CreateDirectory(storage.Value.FeedCache);
        var unfinished = path + "." + Path.GetRandomFileName();
        try
        {
            await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
                if (!await WriteAsync(snapshot, file, CancellationToken.None)) return null;
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        ForgetOld(snapshot, path);
        return path;
    }

    // Whoever still reads an old file keeps it open; it only loses its name.
    private void ForgetOld(FeedSnapshot snapshot, string path)
    {
        foreach (var old in Directory.EnumerateFiles(storage.Value.FeedCache, $"{snapshot.PlanId}-*"))
            if (old != path && DateTime.UtcNow - File.GetLastWriteTimeUtc(old) > Linger) File.Delete(old);
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
