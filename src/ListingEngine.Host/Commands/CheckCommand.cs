using System.IO.Compression;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Commands;

internal static class CheckCommand
{
    /// <param name="file">Any feed, packed or not.</param>
    /// <param name="portal">Key of the portal.</param>
    /// <param name="language">Of the sentences: ru or en.</param>
    /// <param name="json">One JSON document instead of lines.</param>
    /// <param name="output">Where the findings go, each while it is found.</param>
    public static async Task<int> RunAsync(FileInfo file, string portal, string language, bool json, Stream output)
    {
        try
        {
            var known = PortalCatalog.Find(portal)!;
            var check = new FeedCheck(() => Open(file, known.Dialect.Form), known.Dialect, known.Example);
            await using ICheckReport report = json ? new CheckJson(output, file.Name, portal, language) : new CheckText(output, language);
            var tally = new CheckTally();
            foreach (var finding in check.Run())
            {
                tally.Add(finding);
                await report.AddAsync(finding);
            }

            await report.EndAsync(check.Offers, tally);
            return tally[Severity.Error] > 0 ? EngineCommands.Failed : EngineCommands.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync($"{file} cannot be read: {e.Message}");
            return EngineCommands.Failed;
        }
    }

    private static Stream Open(FileInfo file, FeedForm form)
    {
        var raw = file.OpenRead();
        var packed = raw.ReadByte() == 0x1f && raw.ReadByte() == 0x8b;
        raw.Position = 0;
        if (!packed) return raw;
        var plain = new GZipStream(raw, CompressionMode.Decompress);
        return form == FeedForm.Table ? Unpacked(plain) : plain;
    }

    // The letters of a table are known by all of it, so that it is read twice.
    private static FileStream Unpacked(GZipStream packed)
    {
        using (packed)
        {
            var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
            packed.CopyTo(file);
            file.Position = 0;
            return file;
        }
    }
}
