using System.Security.Cryptography;
using System.Text;

namespace ListingEngine.Core.Feeds;

/// <summary>A hash of all that an offer says, so that an unchanged one is recognised before it is understood.</summary>
public sealed class FeedNodeHash(int readerVersion)
{
    private byte[] _buffer = new byte[1 << 14];
    private int _length;

    /// <summary>Bytes of the last offer: how heavy it is in memory, roughly.</summary>
    public int Weight => _length;

    public byte[] Of(FeedNode offer)
    {
        _length = 0;
        Add(offer);
        BitConverter.TryWriteBytes(Room(sizeof(int)), readerVersion);
        _length += sizeof(int);
        return SHA256.HashData(_buffer.AsSpan(0, _length));
    }

    private void Add(FeedNode node)
    {
        Add(node.Name, (byte)'<');
        foreach (var (name, value) in node.Attributes)
        {
            Add(name, (byte)'@');
            Add(value, (byte)'=');
        }

        Add(node.Text, (byte)'>');
        foreach (var child in node.Children) Add(child);
        Room(1)[0] = (byte)'/';
        _length++;
    }

    // No text of a node holds a zero byte, so that texts cannot run into each other.
    private void Add(string text, byte mark)
    {
        var room = Room(text.Length * 3 + 2);
        room[0] = 0;
        room[1] = mark;
        _length += 2 + Encoding.UTF8.GetBytes(text, room[2..]);
    }

    private Span<byte> Room(int more)
    {
        if (_buffer.Length - _length < more) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + more));
        return _buffer.AsSpan(_length);
    }
}
