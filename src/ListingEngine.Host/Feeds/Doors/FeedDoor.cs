using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ListingEngine.Host.Data;
using Microsoft.AspNetCore.Identity;

namespace ListingEngine.Host.Feeds.Doors;

/// <summary>Who may fetch a feed whose secret they know: networks, a name and a password.</summary>
internal sealed class FeedDoor
{
    private static readonly PasswordHasher<string> Hasher = new();

    private readonly IPNetwork[] _networks;
    private readonly byte[]? _user;
    private readonly string? _password;

    // What was right once is known by its hash: the slow one of a password is not for thousands of fetches.
    private byte[]? _known;

    private FeedDoor(string? kept)
    {
        Kept = kept;
        var access = kept is null ? new() : JsonSerializer.Deserialize(kept, ListingJson.Plain.FeedAccess)!;
        _networks = [.. access.Networks.Select(n => IPNetwork.Parse(n))];
        if (access is not { User: { } user, PasswordHash: { } password }) return;
        (_user, _password) = (Hash(user), password);
    }

    /// <summary>As the plan's row has it.</summary>
    public string? Kept { get; }

    /// <summary>The door of that row: the last one where it says the same.</summary>
    public static FeedDoor Of(string? kept, FeedDoor? last) => last is not null && last.Kept == kept ? last : new(kept);

    public bool AsksPassword => _password is not null;

    public bool IsOpenTo(IPAddress? address)
    {
        if (_networks.Length == 0) return true;
        if (address is null) return false;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return Array.Exists(_networks, n => n.BaseAddress.AddressFamily == address.AddressFamily && n.Contains(address));
    }

    /// <summary>Whether this header was right before.</summary>
    public bool Knows(string authorization) => _known is { } known && CryptographicOperations.FixedTimeEquals(known, Hash(authorization));

    /// <summary>Whether name and password are right; it takes as long for a wrong name as for a wrong password.</summary>
    public bool Takes(string authorization)
    {
        if (Read(authorization) is not var (user, password)) return false;
        var isUser = CryptographicOperations.FixedTimeEquals(_user, Hash(user));
        var isPassword = Hasher.VerifyHashedPassword("", _password!, password) != PasswordVerificationResult.Failed;
        if (!isUser || !isPassword) return false;
        _known = Hash(authorization);
        return true;
    }

    // RFC 7617: "Basic", then name and password with a colon between, as UTF-8 in Base64.
    private static (string User, string Password)? Read(string authorization)
    {
        const string Scheme = "Basic ";
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var bytes = new byte[authorization.Length];
        if (!Convert.TryFromBase64String(authorization[Scheme.Length..].Trim(), bytes, out var length)) return null;
        return Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [var user, var password] ? (user, password) : null;
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
