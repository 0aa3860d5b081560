using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Data;

/// <summary>
/// The key of the JSON API: the setting <c>ApiKey</c>, else one that is made once and kept beside the data, for the administrator's eyes only.
/// </summary>
public sealed class ApiKeys(IConfiguration configuration, IOptions<StorageOptions> storage)
{
    private readonly Lazy<string> _key = new(() => configuration["ApiKey"] is { Length: > 0 } told ? told : KeptKey(storage.Value.Root));

    /// <summary>Where the key stands when it is not a setting.</summary>
    public static string File(string root) => Path.Combine(root, "api-key");

    public bool Fits(string? key) => key is not null
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(key)), SHA256.HashData(Encoding.UTF8.GetBytes(_key.Value)));

    /// <summary>Makes the key now, so that its file is there when the address is printed.</summary>
    public void Prepare() => _ = _key.Value;

    private static string KeptKey(string root)
    {
        var path = File(root);
        if (System.IO.File.Exists(path)) return System.IO.File.ReadAllText(path).Trim();
        Directory.CreateDirectory(root);
        var key = RandomNumberGenerator.GetHexString(48, lowercase: true);
        using var file = new StreamWriter(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        file.WriteLine(key);
        return key;
    }
}
