using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ListingEngine.Host.Feeds;

/// <summary>What a block's bytes follow from: its members, what they rest on, what is bought for them, and by what they are written.</summary>
internal static class BlockKey
{
    public static byte[] Of(int version, IReadOnlyList<BlockMember> members)
    {
        const int Size = 3 * sizeof(long);
        var bytes = new byte[sizeof(int) + members.Count * Size];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, version);
        for (var i = 0; i < members.Count; i++)
        {
            var at = bytes.AsSpan(sizeof(int) + i * Size, Size);
            BinaryPrimitives.WriteInt64LittleEndian(at, members[i].Id);
            BinaryPrimitives.WriteInt64LittleEndian(at[8..], members[i].Fingerprint);
            BinaryPrimitives.WriteInt64LittleEndian(at[16..], members[i].Promotion);
        }

        return SHA256.HashData(bytes);
    }
}

/// <summary>An offer of a block.</summary>
/// <param name="Promotion">Key of what is bought for it, whichever line bought it.</param>
internal readonly record struct BlockMember(long Id, long Fingerprint, long Promotion);
