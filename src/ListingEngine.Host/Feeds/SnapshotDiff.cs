using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds;

/// <summary>A value that differs between two versions; null where the version does not have it.</summary>
public sealed record FieldChange(string Path, string? Before, string? After);

/// <summary>An offer that differs.</summary>
public sealed record OfferChange(long ObjectId, IReadOnlyList<FieldChange> Fields);

/// <summary>What differs between two versions of a feed.</summary>
/// <param name="Added">Object numbers that came in.</param>
/// <param name="Removed">Object numbers that went out.</param>
/// <param name="Changed">Offers in both, field by field; at most <see cref="MostDetailed"/> in detail.</param>
/// <param name="ChangedTotal">All offers that differ.</param>
public sealed record SnapshotDiff(IReadOnlyList<long> Added, IReadOnlyList<long> Removed, IReadOnlyList<OfferChange> Changed, int ChangedTotal)
{
    private const int MostDetailed = 500;

    internal static async Task<SnapshotDiff> BetweenAsync(ListingDb db, FeedSnapshot before, FeedSnapshot after, CancellationToken ct)
    {
        var old = await LoadAsync(db, before.ChunkIds.Except(after.ChunkIds), ct);
        var now = await LoadAsync(db, after.ChunkIds.Except(before.ChunkIds), ct);
        var changed = now.Keys.Where(old.ContainsKey).Where(id => old[id].Hash != now[id].Hash).Order().ToList();
        return new(
            [.. now.Keys.Except(old.Keys).Order()],
            [.. old.Keys.Except(now.Keys).Order()],
            [.. changed.Take(MostDetailed).Select(id => new OfferChange(id, Compare(Offer(old[id]), Offer(now[id]))))],
            changed.Count);
    }

    private static async Task<Dictionary<long, Place>> LoadAsync(ListingDb db, IEnumerable<long> chunkIds, CancellationToken ct)
    {
        var ids = chunkIds.ToArray();
        var places = new Dictionary<long, Place>();
        await foreach (var chunk in db.Chunks.AsNoTracking().Where(c => ids.Contains(c.Id)).AsAsyncEnumerable().WithCancellation(ct))
        {
            var plain = new Lazy<byte[]>(() => Inflate(chunk));
            for (var i = 0; i < chunk.Members.Length; i++)
                places[chunk.Members[i]] = new(plain, chunk.Offsets[i], i + 1 < chunk.Offsets.Length ? chunk.Offsets[i + 1] : chunk.PlainLength, chunk.MemberHashes[i]);
        }

        return places;
    }

    private static byte[] Inflate(FeedChunk chunk)
    {
        var plain = new byte[chunk.PlainLength];
        using var deflate = new DeflateStream(new MemoryStream(chunk.Data), CompressionMode.Decompress);
        deflate.ReadExactly(plain);
        return plain;
    }

    private static XElement Offer(Place place)
    {
        using var reader = XmlReader.Create(new MemoryStream(place.Plain.Value, place.From, place.To - place.From));
        return XElement.Load(reader);
    }

    private static List<FieldChange> Compare(XElement before, XElement after)
    {
        var was = Flatten(before);
        var now = Flatten(after);
        return was.Keys.Union(now.Keys).Select(path => new FieldChange(path, was.GetValueOrDefault(path), now.GetValueOrDefault(path)))
            .Where(c => c.Before != c.After).ToList();
    }

    // Elements that stand several times are numbered, so that a new order of pictures shows.
    private static Dictionary<string, string> Flatten(XElement offer)
    {
        var values = new Dictionary<string, string>();
        void Walk(XElement element, string path)
        {
            foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration)) values[$"{path}@{attribute.Name.LocalName}"] = attribute.Value;
            if (!element.HasElements)
            {
                values[path] = element.Value;
                return;
            }

            foreach (var group in element.Elements().GroupBy(e => e.Name.LocalName))
            {
                var number = 0;
                var several = group.Skip(1).Any();
                foreach (var child in group) Walk(child, $"{path}/{group.Key}{(several ? $"[{++number}]" : "")}");
            }
        }

        Walk(offer, offer.Name.LocalName);
        return values;
    }

    private sealed record Place(Lazy<byte[]> Plain, int From, int To, long Hash);
}
