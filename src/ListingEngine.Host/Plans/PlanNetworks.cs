using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ListingEngine.Host.Plans;

/// <summary>Networks as people write them: <c>203.0.113.7</c>, <c>203.0.113.0/24</c>, <c>2001:db8::/32</c>.</summary>
internal static class PlanNetworks
{
    /// <summary>The network in its one spelling; null for what is none.</summary>
    public static string? Read(string? text)
    {
        if (text?.Trim().Split('/', 2) is not [var told, .. var size] || !IPAddress.TryParse(told, out var address)) return null;
        // IPAddress reads «7» and «10.1» too, which nobody means.
        if (address.AddressFamily == AddressFamily.InterNetwork && told.Count(c => c == '.') != 3) return null;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        var most = bytes.Length * 8;
        var length = most;
        if (size is [var wanted] && (!int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out length) || length > most)) return null;
        // Bits beyond the prefix say nothing: 203.0.113.7/24 is 203.0.113.0/24.
        for (var i = 0; i < bytes.Length; i++) bytes[i] &= (byte)~(0xFF >> Math.Clamp(length - (i * 8), 0, 8));
        return new IPNetwork(new(bytes), length).ToString();
    }
}
