using System.Buffers;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ListingEngine.Host.Photos.Serving;

/// <summary>
/// Sends from a file to a socket without a copy through this process (Linux, sendfile). .NET's own asynchronous way to it leaves the files open
/// (seen with 10.0: a server that sends pictures so runs out of handles).
/// </summary>
internal static partial class KernelSending
{
    private const int Portion = 1 << 16;

    public static async ValueTask SendFileAsync(this Socket socket, SafeFileHandle file, long length, CancellationToken ct)
    {
        for (long at = 0; at < length;)
        {
            if (SendFile(socket.SafeHandle, file, ref at, (nint)(length - at)) >= 0) continue;
            // The socket is full, or closed: an ordinary portion waits until there is room again, or tells.
            at += await SendPortionAsync(socket, file, at, (int)Math.Min(Portion, length - at), ct);
        }
    }

    public static async ValueTask SendAllAsync(this Socket socket, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        while (!bytes.IsEmpty) bytes = bytes[await socket.SendAsync(bytes, SocketFlags.None, ct)..];
    }

    private static async ValueTask<int> SendPortionAsync(Socket socket, SafeFileHandle file, long at, int length, CancellationToken ct)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var read = RandomAccess.Read(file, buffer.AsSpan(0, length), at);
            if (read == 0) throw new EndOfStreamException();
            await socket.SendAllAsync(buffer.AsMemory(0, read), ct);
            return read;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    [LibraryImport("libc", EntryPoint = "sendfile")]
    private static partial nint SendFile(SafeHandle socket, SafeHandle file, ref long offset, nint count);
}
