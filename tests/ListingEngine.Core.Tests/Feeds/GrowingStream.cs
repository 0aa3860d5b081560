using System.Text;

namespace ListingEngine.Core.Tests.Feeds;

/// <summary>A file of any size that is nowhere: a head, one piece many times, and a foot.</summary>
internal sealed class GrowingStream(string head, string piece, int times, string foot) : Stream
{
    private readonly byte[] _piece = Encoding.UTF8.GetBytes(piece);
    private byte[] _now = Encoding.UTF8.GetBytes(head);
    private int _at;
    private int _left = times + 1;
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        while (_at == _now.Length)
        {
            if (_left < 0) return 0;
            (_now, _at) = (--_left > 0 ? _piece : _left == 0 ? Encoding.UTF8.GetBytes(foot) : [], 0);
        }

        count = Math.Min(count, _now.Length - _at);
        _now.AsSpan(_at, count).CopyTo(buffer.AsSpan(offset));
        _at += count;
        _read += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
