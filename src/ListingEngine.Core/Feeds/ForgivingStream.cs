using System.Buffers;

namespace ListingEngine.Core.Feeds;

/// <summary>
/// A feed's bytes with blanks for control characters, which texts copied from other programs bring along and for which an XML reader would
/// refuse the whole file. Left as it is where characters are not written over ASCII (UTF-16).
/// </summary>
internal sealed class ForgivingStream(Stream feed) : Stream
{
    private static readonly SearchValues<byte> Control = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n' or '\r')).Select(c => (byte)c)]);

    // No text file over ASCII begins with such bytes: they are half of a two-byte character or of its byte order mark.
    private static readonly SearchValues<byte> Wide = SearchValues.Create(0, 0xFE, 0xFF);

    private bool? _isWide;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = buffer[..feed.Read(buffer)];
        _isWide ??= read[..Math.Min(2, read.Length)].ContainsAny(Wide);
        if (_isWide.Value) return read.Length;
        for (var rest = read; rest.IndexOfAny(Control) is >= 0 and var at; rest = rest[at..]) rest[at] = (byte)' ';
        return read.Length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
