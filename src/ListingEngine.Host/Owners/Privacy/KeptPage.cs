using System.IO.Compression;
using System.Text;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>Reads a page that was kept with its problem.</summary>
internal static class KeptPage
{
    // As much as a page may have when it is fetched.
    private const int Most = 16 << 20;

    public static string Text(byte[] kept)
    {
        using var page = new GZipStream(new MemoryStream(kept), CompressionMode.Decompress);
        var text = new byte[Most];
        return Encoding.UTF8.GetString(text, 0, page.ReadAtLeast(text, Most, throwOnEndOfStream: false));
    }
}
