using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ListingEngine.Host.Feeds;

/// <summary>What a block's bytes follow from: its members, what their verdicts rest on, their lines, and the dialect's version.</summary>
internal static class BlockKey
{
    public static byte[] Of(int dialectVersion, IReadOnlyList<(long Id, long Fingerprint, int Line)> members)
    {
        const int Size = 2 * sizeof(long) + sizeof(int);
        var bytes = new byte[sizeof(int) + members.Count * Size];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, dialectVersion);
        for (var i = 0; i < members.Count; i++)
        {
            var at = bytes.AsSpan(sizeof(int) + i * Size, Size);
            BinaryPrimitives.WriteInt64LittleEndian(at, members[i].Id);
            BinaryPrimitives.WriteInt64LittleEndian(at[8..], members[i].Fingerprint);
            BinaryPrimitives.WriteInt32LittleEndian(at[16..], members[i].Line);
        }

        return SHA256.HashData(bytes);
    }
}
