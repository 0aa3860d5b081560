using System.IO.Compression;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Commands;

internal static class CheckCommand
{
    public static async Task<int> RunAsync(FileInfo file, string portal, string language)
    {
        try
        {
            await using var feed = await OpenAsync(file);
            return await CheckAsync(feed, portal, language);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{file} cannot be read: {e.Message}");
            return EngineCommands.Failed;
        }
    }

    private static async Task<int> CheckAsync(Stream feed, string portal, string language)
    {
        var counts = new int[Enum.GetValues<Severity>().Length];
        await using var print = new StreamWriter(Console.OpenStandardOutput());
        foreach (var finding in FeedCheck.Run(feed, PortalCatalog.Find(portal)!.Dialect))
        {
            counts[(int)finding.Severity]++;
            await print.WriteLineAsync(
                $"line {finding.Line}: offer {finding.OfferId ?? "-"}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code}: {finding.Says.In(language)}");
        }

        await print.WriteLineAsync($"{counts[(int)Severity.Error]} errors, {counts[(int)Severity.Warning]} warnings, {counts[(int)Severity.Advice]} pieces of advice");
        return counts[(int)Severity.Error] > 0 ? EngineCommands.Failed : EngineCommands.Done;
    }

    // A check reads twice, so a packed file is unpacked to one that seeks.
    private static async Task<Stream> OpenAsync(FileInfo file)
    {
        var raw = file.OpenRead();
        var packed = raw.ReadByte() == 0x1f && raw.ReadByte() == 0x8b;
        raw.Position = 0;
        if (!packed) return raw;
        var plain = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            await using (var gzip = new GZipStream(raw, CompressionMode.Decompress)) await gzip.CopyToAsync(plain);
            plain.Position = 0;
            return plain;
        }
        catch
        {
            await plain.DisposeAsync();
            throw;
        }
    }
}
