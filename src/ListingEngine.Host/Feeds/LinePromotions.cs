using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Feeds;

/// <summary>What each line of a plan buys for its objects, with its service and without, and a number that tells one from the other.</summary>
internal sealed class LinePromotions(IReadOnlyList<PlanLine> lines)
{
    private readonly (Promotion? Promotion, long Key)[] _bought = [.. from line in lines from service in (bool[])[false, true] select Of(line, service)];

    public Promotion? Of(Place place) => _bought[At(place)].Promotion;

    /// <summary>The same for equal promotions of whatever line; 0 where nothing is bought.</summary>
    public long Key(Place place) => _bought[At(place)].Key;

    private static int At(Place place) => 2 * place.Line + (place.HasService ? 1 : 0);

    private static (Promotion?, long) Of(PlanLine line, bool hasService) => Promotion.Of(line, hasService) is { } promotion
        ? (promotion, BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(promotion, ListingJson.Plain.Promotion))))
        : (null, 0);
}
