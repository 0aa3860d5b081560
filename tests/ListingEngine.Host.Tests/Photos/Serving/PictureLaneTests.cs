using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace ListingEngine.Host.Tests.Photos.Serving;

/// <summary>Requests as bytes on a socket: which way answered is not to be seen.</summary>
public sealed partial class PictureLaneTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    // One is sent from its file and fills the socket more than once, one from memory.
    private const string Large = "full.jpg", Small = "thumb.jpg";

    private string _hash = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _hash = await engine.TakeAsync(TestPictures.Jpeg(3000, 2000, seed: 210, noise: 60));
        foreach (var file in (string[])[Large, Small]) await engine.Http.GetByteArrayAsync($"/photos/{_hash}/{file}", Ct);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData(Large)]
    [InlineData(Small)]
    public async Task Both_ways_give_the_same(string file)
    {
        using var connection = await Connection.OpenAsync(engine);
        await connection.SayAsync(Get(file));
        var fast = await connection.AnswerAsync();
        await connection.SayAsync(Get(file, "X-Unheard-Of: 1"));
        var slow = await connection.AnswerAsync();
        Assert.Equal(slow.Head.Order(), fast.Head.Order());
        Assert.Equal(slow.Body, fast.Body);
        Assert.StartsWith("HTTP/1.1 200 OK", fast.Status);
    }

    [Fact]
    public async Task Requests_that_come_together_are_answered_in_their_order()
    {
        using var connection = await Connection.OpenAsync(engine);
        await connection.SayAsync(Get(Large) + Get(Small) + Get(Large, "Range: bytes=0-9") + Get(Small));
        var answers = new List<Answer>();
        for (var i = 0; i < 4; i++) answers.Add(await connection.AnswerAsync());
        Assert.Equal(answers[0].Body[..10], answers[2].Body);
        Assert.Equal(answers[1].Body, answers[3].Body);
        Assert.NotEqual(answers[0].Body.Length, answers[1].Body.Length);
    }

    [Fact]
    public async Task A_request_that_comes_in_pieces_is_answered()
    {
        using var connection = await Connection.OpenAsync(engine);
        await connection.SayAsync(Get(Small)[..40]);
        await Task.Yield();
        await connection.SayAsync(Get(Small)[40..]);
        Assert.StartsWith("HTTP/1.1 200 OK", (await connection.AnswerAsync()).Status);
    }

    [Fact]
    public async Task A_connection_goes_on_to_anything_else()
    {
        using var connection = await Connection.OpenAsync(engine);
        await connection.SayAsync(Get(Small) + "GET /photos/none HTTP/1.1\r\nHost: a\r\n\r\n" + Get(Small));
        Assert.StartsWith("HTTP/1.1 200 OK", (await connection.AnswerAsync()).Status);
        Assert.StartsWith("HTTP/1.1 404", (await connection.AnswerAsync()).Status);
        Assert.StartsWith("HTTP/1.1 200 OK", (await connection.AnswerAsync()).Status);
    }

    [Fact]
    public async Task Who_reads_slowly_gets_all_of_it_and_who_goes_away_harms_nobody()
    {
        using (var gone = await Connection.OpenAsync(engine)) await gone.SayAsync(string.Concat(Enumerable.Repeat(Get(Large), 50)));
        using var slow = await Connection.OpenAsync(engine, receiveBuffer: 4096);
        await slow.SayAsync(Get(Large) + Get(Large));
        Assert.Equal((await slow.AnswerAsync()).Body, (await slow.AnswerAsync()).Body);
    }

    private string Get(string file, string? header = null) =>
        $"GET /photos/{_hash}/{file} HTTP/1.1\r\nHost: localhost\r\n{(header is null ? "" : header + "\r\n")}\r\n";

    private sealed record Answer(string Status, IReadOnlyList<string> Head, byte[] Body);

    private sealed partial class Connection(Socket socket) : IDisposable
    {
        private readonly NetworkStream _stream = new(socket);

        public static async Task<Connection> OpenAsync(RunningEngine engine, int receiveBuffer = 1 << 16)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = receiveBuffer };
            await socket.ConnectAsync(engine.Http.BaseAddress!.Host, engine.Http.BaseAddress.Port, Ct);
            return new(socket);
        }

        public async Task SayAsync(string request) => await _stream.WriteAsync(Encoding.ASCII.GetBytes(request), Ct);

        public async Task<Answer> AnswerAsync()
        {
            var head = new StringBuilder();
            var one = new byte[1];
            while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            {
                await _stream.ReadExactlyAsync(one, Ct);
                head.Append((char)one[0]);
            }

            var body = new byte[int.Parse(Length().Match(head.ToString()).Groups[1].Value, CultureInfo.InvariantCulture)];
            await _stream.ReadExactlyAsync(body, Ct);
            var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            return new(lines[0], [.. lines[1..].Where(l => !l.StartsWith("Date:", StringComparison.Ordinal) && !l.StartsWith("Last-Modified:", StringComparison.Ordinal))], body);
        }

        public void Dispose()
        {
            _stream.Dispose();
            socket.Dispose();
        }

        [GeneratedRegex(@"Content-Length: (\d+)")]
        private static partial Regex Length();
    }
}
