using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using ListingEngine.Host.Data;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Gate;

/// <summary>
/// Bounds how often one network address may be wrong about secrets, passwords and its own right to come. Whoever is right is never counted, and
/// what a right secret leads to is served to an address that guesses, too: a portal fetches for thousands of agencies from few addresses.
/// </summary>
internal sealed class GuessLimit(IOptions<WebOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress?> _limiter = PartitionedRateLimiter.Create<IPAddress?, IPAddress>(address =>
        RateLimitPartition.GetFixedWindowLimiter(Household(address), _ => new() { PermitLimit = options.Value.GuessesPerMinute, Window = TimeSpan.FromMinutes(1) }));

    public bool IsSpent(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(address, 0);
        return !lease.IsAcquired;
    }

    public void Count(IPAddress? address) => _limiter.AttemptAcquire(address).Dispose();

    /// <summary>Counts a secret that there is not.</summary>
    /// <returns>404; 429 for who has guessed too often, with the time to wait.</returns>
    public int Refuse(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress;
        if (IsSpent(address))
        {
            http.Response.Headers.RetryAfter = "60";
            return StatusCodes.Status429TooManyRequests;
        }

        Count(address);
        return StatusCodes.Status404NotFound;
    }

    public void Dispose() => _limiter.Dispose();

    // A household of IPv6 has 2^64 addresses.
    private static IPAddress Household(IPAddress? address)
    {
        if (address is null) return IPAddress.None;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new(bytes);
    }
}
