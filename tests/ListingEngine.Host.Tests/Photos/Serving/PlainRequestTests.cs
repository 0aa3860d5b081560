using System.Buffers;
using System.Text;
using ListingEngine.Host.Photos.Serving;

namespace ListingEngine.Host.Tests.Photos.Serving;

public sealed class PlainRequestTests
{
    private static readonly string Hash = new('a', 64);

    [Theory]
    [InlineData("Host: a")]
    [InlineData("host: a|Connection: Keep-Alive|User-Agent: Mozilla/5.0 (X11; Linux)|Accept: image/*,*/*;q=0.8|accept-encoding: gzip|Cookie: a=b|Sec-Fetch-Dest: image|X-Forwarded-For: 192.0.2.1")]
    public void Takes_the_plainest_request_of_programs_and_browsers(string headers)
    {
        var head = Head(headers);
        var (picture, length) = Assert.NotNull(Read(head + "GET /next"));
        Assert.Equal((Hash, "image/jpeg", head.Length), (picture.Hash, picture.Name.ContentType, length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Host:")]
    [InlineData("Host: a|Host: b")]
    [InlineData("Host: a|Range: bytes=0-1")]
    [InlineData("Host: a|If-None-Match: \"a\"")]
    [InlineData("Host: a|Content-Length: 1")]
    [InlineData("Host: a|Transfer-Encoding: chunked")]
    [InlineData("Host: a|Expect: 100-continue")]
    [InlineData("Host: a|Connection: close")]
    [InlineData("Host: a|Connection: Upgrade")]
    [InlineData("Host: a|X-Unheard-Of: 1")]
    [InlineData("Host: a| folded")]
    [InlineData("Host: a|Accept : b")]
    [InlineData("Host: a|no colon")]
    [InlineData("Host: a\nRange: bytes=0-1")]
    [InlineData("Host: a\0")]
    [InlineData("Host: a|A-name-that-is-much-longer-than-any-that-is-known-here: 1")]
    public void Leaves_every_header_that_might_change_the_answer_to_the_server(string headers) => Assert.Null(Read(Head(headers)));

    [Theory]
    [InlineData("HEAD /photos/{hash}/thumb.jpg HTTP/1.1")]
    [InlineData("GET /photos/{hash}/thumb.jpg HTTP/1.0")]
    [InlineData("GET /photos/{hash}/thumb.jpg?a=b HTTP/1.1")]
    [InlineData("GET /photos/{hash}/thumb.jpg  HTTP/1.1")]
    [InlineData("GET /photos/{hash}/../secret HTTP/1.1")]
    [InlineData("GET /photos/{hash}/original HTTP/1.1")]
    [InlineData("GET /photos/{hash}/thumb.jpg")]
    [InlineData("GET /photos/ HTTP/1.1")]
    [InlineData("GET /objects HTTP/1.1")]
    public void Leaves_every_other_request_to_the_server(string asks) =>
        Assert.Null(Read(asks.Replace("{hash}", Hash, StringComparison.Ordinal) + "\r\nHost: a\r\n\r\n"));

    [Fact]
    public void Leaves_what_is_not_whole_or_too_long_to_the_server()
    {
        var head = Head("Host: a");
        Assert.All(Enumerable.Range(0, head.Length), length => Assert.Null(Read(head[..length])));
        Assert.Null(Read(Head("Host: a|Cookie: " + new string('c', 5000))));
    }

    [Fact]
    public void Reads_what_came_in_pieces()
    {
        var bytes = Encoding.ASCII.GetBytes(Head("Host: a"));
        var first = new Piece(bytes.AsMemory(0, 50), 0);
        var last = first.Append(bytes.AsMemory(50));
        Assert.Equal(bytes.Length, PlainRequest.Read(new(first, 0, last, last.Memory.Length))?.Length);
    }

    private static (AskedPicture Picture, int Length)? Read(string received) => PlainRequest.Read(new(Encoding.Latin1.GetBytes(received)));

    private static string Head(string headers) =>
        $"GET /photos/{Hash}/thumb.jpg HTTP/1.1\r\n{string.Concat(headers.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(h => h + "\r\n"))}\r\n";

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public Piece Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
