using System.Net;
using System.Net.Sockets;

namespace ListingEngine.Host.Outside;

/// <summary>Which addresses a fetch may reach: those of the public internet, so that nobody reads our own network through us.</summary>
public static class PublicAddresses
{
    // RFC 6890 and its updates: everything that is not for the public.
    private static readonly IPNetwork[] Closed = new[]
    {
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16",
        "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    }.Select(n => IPNetwork.Parse(n)).ToArray();

    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return !Array.Exists(Closed, n => n.BaseAddress.AddressFamily == address.AddressFamily && n.Contains(address));
    }

    /// <summary>
    /// Connects only to public addresses, judged after DNS has answered and again at each redirect, because every connection comes through here.
    /// </summary>
    /// <exception cref="NotPublicException">The address is of a private network.</exception>
    public static ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, bool allowPrivate, CancellationToken ct) =>
        ConnectAsync(context, a => allowPrivate || IsPublic(a), ct);

    /// <summary>The same with another judgement.</summary>
    internal static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, Predicate<IPAddress> isAllowed, CancellationToken ct)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, ct);
        var allowed = Array.FindAll(addresses, isAllowed);
        if (allowed.Length == 0) throw new NotPublicException(context.DnsEndPoint.Host);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
