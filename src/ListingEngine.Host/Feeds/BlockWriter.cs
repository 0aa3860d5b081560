using System.Buffers.Binary;
using System.Security.Cryptography;
using ListingEngine.Core.Feeds;

namespace ListingEngine.Host.Feeds;

/// <summary>The offers of one block in one piece of their feed. One writer serves many blocks, one after the other.</summary>
internal sealed class BlockWriter(IFeedDialect dialect, bool checkSchema)
{
    private readonly FeedWriter _writer = new(dialect.Encoding);
    private readonly List<int> _offsets = [];
    private readonly List<Offer> _offers = [];
    private int _head;

    public int Count => _offers.Count;

    public void Begin()
    {
        _writer.Clear();
        _offsets.Clear();
        _offers.Clear();
        dialect.WriteHead(_writer, FeedEdition.Trial);
        _head = _writer.Length;
    }

    public void Add(Offer offer)
    {
        _offsets.Add(_writer.Length - _head);
        _offers.Add(offer);
        dialect.WriteOffer(offer, _writer);
        _writer.Raw("\n");
    }

    /// <summary>
    /// Checks the block as a feed of its own. Offers that break the schema, which only a fault of the dialect can make, are answered with
    /// what the schema says; the block must then be written again without them.
    /// </summary>
    public IReadOnlyList<(Offer Offer, string Fault)> Check()
    {
        if (!checkSchema || _offers.Count == 0 || Faults() is null) return [];
        var faulty = new List<(Offer, string)>();
        var all = _offers.ToArray();
        foreach (var offer in all)
        {
            Begin();
            Add(offer);
            if (Faults() is { } fault) faulty.Add((offer, fault));
        }

        return faulty;
    }

    /// <summary>The finished chunk, without its database number.</summary>
    public FeedChunk Finish(long planId, long block, byte[] key, DateTimeOffset now)
    {
        var plain = _writer.Written[_head..];
        var hashes = new long[_offers.Count];
        var content = new byte[_offers.Count * SHA256.HashSizeInBytes];
        for (var i = 0; i < hashes.Length; i++)
        {
            var end = i + 1 < hashes.Length ? _offsets[i + 1] : plain.Length;
            var hash = content.AsSpan(i * SHA256.HashSizeInBytes, SHA256.HashSizeInBytes);
            SHA256.HashData(plain[_offsets[i]..end], hash);
            hashes[i] = BinaryPrimitives.ReadInt64LittleEndian(hash);
        }

        var part = StitchedGzip.Compress(plain);
        return new()
        {
            PlanId = planId,
            Block = block,
            Key = key,
            Hash = SHA256.HashData(content),
            Data = part.Data.ToArray(),
            Crc = part.Crc,
            PlainLength = plain.Length,
            Members = _offers.ConvertAll(o => o.Object.Id).ToArray(),
            Offsets = [.. _offsets],
            MemberHashes = hashes,
            CreatedAt = now,
        };
    }

    private string? Faults()
    {
        var length = _writer.Length;
        dialect.WriteFoot(_writer);
        var faults = dialect.Form.Faults(_writer.AsStream(), dialect, most: 1, keys: false);
        _writer.Truncate(length);
        return faults.Count == 0 ? null : faults[0].Message;
    }
}
