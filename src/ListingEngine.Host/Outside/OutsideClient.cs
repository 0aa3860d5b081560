using System.Net;

namespace ListingEngine.Host.Outside;

/// <summary>A client for the servers of others: public addresses only, no proxy, no cookies, and redirects are looked at before they are followed.</summary>
internal static class OutsideClient
{
    public static HttpClient New(Predicate<IPAddress> isAllowed, int perServer, TimeSpan connect) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        // A proxy would be judged in the place of the address.
        UseProxy = false,
        // One company's visits are nothing to another's.
        UseCookies = false,
        ConnectTimeout = connect,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        MaxConnectionsPerServer = perServer,
        // What was not read is not worth reading.
        MaxResponseDrainSize = 0,
        ConnectCallback = (context, ct) => PublicAddresses.ConnectAsync(context, isAllowed, ct),
    })
    { Timeout = Timeout.InfiniteTimeSpan };
}
