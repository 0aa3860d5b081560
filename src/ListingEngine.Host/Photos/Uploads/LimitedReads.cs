namespace ListingEngine.Host.Photos.Uploads;

/// <summary>A file of which only so much is read.</summary>
internal sealed class LimitedReads(FileStream file) : Stream
{
    /// <summary>Bytes that may still be read.</summary>
    public long Left { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => file.Position = value;
    }

    /// <exception cref="InvalidDataException">More is wanted than is left.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = file.Read(buffer);
        return (Left -= count) < 0 ? throw new InvalidDataException("More is read than was expected.") : count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
