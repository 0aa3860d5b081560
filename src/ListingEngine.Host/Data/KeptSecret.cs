using System.Security.Cryptography;

namespace ListingEngine.Host.Data;

/// <summary>A secret that is made once and kept in a file for its owner's eyes only.</summary>
internal static class KeptSecret
{
    public static string Of(string path, int length)
    {
        if (File.Exists(path)) return File.ReadAllText(path).Trim();
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var secret = RandomNumberGenerator.GetHexString(length, lowercase: true);
        using var file = new StreamWriter(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        file.WriteLine(secret);
        return secret;
    }
}
