using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ListingEngine.Host.Photos.Serving;

/// <summary>
/// The fast lane: as long as a connection asks for nothing but whole pictures that lie on this machine, they are sent from memory or by the kernel
/// from file to socket, which the server's own way cannot. The first request that is anything else gives the connection to the server for good.
/// </summary>
internal sealed class PictureLane(FoundPictures pictures, TimeProvider clock, KestrelServerLimits limits, ConnectionDelegate server)
{
    private const int LongestHead = 512;

    // A slower reader than the server itself bears (its MinResponseDataRate) loses the connection.
    private const int SlowestBytesPerSecond = 240;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static void Open(ListenOptions listen)
    {
        if (!OperatingSystem.IsLinux()) return;
        var (pictures, clock) = (listen.ApplicationServices.GetRequiredService<FoundPictures>(), listen.ApplicationServices.GetRequiredService<TimeProvider>());
        listen.Use(server => new PictureLane(pictures, clock, listen.KestrelServerOptions.Limits, server).RunAsync);
    }

    private async Task RunAsync(ConnectionContext connection)
    {
        if (connection.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket && await ServeAsync(connection, socket)) return;
        await server(connection);
    }

    /// <summary>True when the connection ended here.</summary>
    private async Task<bool> ServeAsync(ConnectionContext connection, Socket socket)
    {
        var input = connection.Transport.Input;
        using var patience = new Patience(connection);
        await using var closing = connection.Features.Get<IConnectionLifetimeNotificationFeature>()?.ConnectionClosedRequested.Register(input.CancelPendingRead) ?? default;
        try
        {
            while (true)
            {
                patience.EndsIn(limits.KeepAliveTimeout);
                var read = await input.ReadAsync();
                var received = read.Buffer;
                if (read.IsCanceled || PlainRequest.Read(received) is not { } request || await pictures.FindAsync(request.Picture.Key) is not { } found)
                {
                    input.AdvanceTo(received.Start);
                    return read.IsCanceled || received.IsEmpty;
                }

                input.AdvanceTo(received.GetPosition(request.Length));
                patience.EndsIn(Grace + TimeSpan.FromSeconds(found.Length / SlowestBytesPerSecond));
                using (found) await SendAsync(socket, request.Picture, found, connection.ConnectionClosed);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or IOException)
        {
            connection.Abort();
            return true;
        }
    }

    private async ValueTask SendAsync(Socket socket, AskedPicture asked, FoundPicture found, CancellationToken ct)
    {
        var answer = new byte[LongestHead + (found.Content?.Length ?? 0)];
        var head = Head(asked, found.Length, answer);
        found.Content?.CopyTo(answer, head);
        await socket.SendAllAsync(answer.AsMemory(0, head + (found.Content?.Length ?? 0)), ct);
        if (found.File is { } file) await socket.SendFileAsync(file, found.Length, ct);
    }

    /// <summary>The same that the server's way says.</summary>
    private int Head(AskedPicture asked, long length, byte[] into)
    {
        const string Fixed = $"Accept-Ranges: bytes\r\nCache-Control: {PhotoServing.Caching}\r\nContent-Security-Policy: {PhotoServing.Policy}\r\n"
            + "X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\r\n";
        return Encoding.ASCII.GetBytes(
            $"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nContent-Type: {asked.Name.ContentType}\r\nDate: {clock.GetUtcNow():R}\r\nETag: {asked.Tag(length)}\r\n{Fixed}", into);
    }
}
