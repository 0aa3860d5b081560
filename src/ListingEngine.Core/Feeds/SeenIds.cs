using System.Security.Cryptography;
using System.Text;

namespace ListingEngine.Core.Feeds;

/// <summary>Remembers the ids of a feed of any size.</summary>
public sealed class SeenIds
{
    // Eight bytes of a hash per id instead of the id itself: a million of them stay small, and two ids never meet in practice.
    private readonly HashSet<long> _hashes = [];

    /// <summary>False when the id was there before.</summary>
    public bool Add(string id) => _hashes.Add(BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(id))));
}
