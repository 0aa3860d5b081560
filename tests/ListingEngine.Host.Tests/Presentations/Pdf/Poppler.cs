using System.Diagnostics;

namespace ListingEngine.Host.Tests.Presentations.Pdf;

/// <summary>What other people's programs (poppler-utils) find in a PDF.</summary>
internal static class Poppler
{
    public static Task<string> TextAsync(byte[] pdf) => RunAsync("pdftotext", pdf, "-", "-");

    /// <summary>The text of each page.</summary>
    public static async Task<string[]> PagesAsync(byte[] pdf) => (await TextAsync(pdf)).TrimEnd('\f', '\n').Split('\f');

    public static Task<string> InfoAsync(byte[] pdf) => RunAsync("pdfinfo", pdf, "-");

    /// <summary>Rows of the table of pictures, each split into its columns: page, number, kind, width, height…</summary>
    public static Task<string[][]> PicturesAsync(byte[] pdf) => TableAsync("pdfimages", pdf, "-list", "-");

    /// <summary>Rows of the table of fonts; what is not embedded says «no» where the others say «yes».</summary>
    public static Task<string[][]> FontsAsync(byte[] pdf) => TableAsync("pdffonts", pdf, "-");

    /// <summary>The addresses to which the PDF leads.</summary>
    public static async Task<string[]> LinksAsync(byte[] pdf) =>
        [.. (await RunAsync("pdfinfo", pdf, "-url", "-")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1])];

    private static async Task<string[][]> TableAsync(string program, byte[] pdf, params string[] arguments) =>
        [.. (await RunAsync(program, pdf, arguments)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static async Task<string> RunAsync(string program, byte[] pdf, params string[] arguments)
    {
        var ct = TestContext.Current.CancellationToken;
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
        await process.StandardInput.BaseStream.WriteAsync(pdf, ct);
        process.StandardInput.Close();
        await process.WaitForExitAsync(ct);
        Assert.True(process.ExitCode == 0, $"{program}: {await complained}");
        return await said;
    }
}
