using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Data;

/// <summary>
/// The key of the JSON API: the setting <c>ApiKey</c>, else one that is made once and kept beside the data, for the administrator's eyes only.
/// </summary>
public sealed class ApiKeys(IConfiguration configuration, IOptions<StorageOptions> storage)
{
    private readonly Lazy<string> _key = new(() => configuration["ApiKey"] is { Length: > 0 } told ? told : KeptSecret.Of(File(storage.Value.Root), 48));

    /// <summary>Where the key stands when it is not a setting.</summary>
    public static string File(string root) => Path.Combine(root, "api-key");

    public bool Fits(string? key) => key is not null
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(key)), SHA256.HashData(Encoding.UTF8.GetBytes(_key.Value)));

    /// <summary>Makes the key now, so that its file is there when the address is printed.</summary>
    public void Prepare() => _ = _key.Value;
}
