using System.Diagnostics;
using System.Globalization;

namespace ListingEngine.Host.Tests.Presentations.Pdf;

/// <summary>The processes of which a running chromium consists: a machine short of memory kills them singly.</summary>
internal static class BrowserParts
{
    /// <param name="browser">Number of the process that was started.</param>
    /// <param name="kind">As chromium names it: renderer, zygote ...; empty for all.</param>
    public static IEnumerable<Process> Of(int browser, string kind) =>
        from process in Process.GetProcesses()
        where Said(process.Id, "cmdline").Contains($"--type={kind}", StringComparison.Ordinal) && Above(process.Id).Contains(browser)
        select process;

    private static IEnumerable<int> Above(int process)
    {
        while (Said(process, "status").Split('\n').FirstOrDefault(line => line.StartsWith("PPid:", StringComparison.Ordinal)) is { } line)
        {
            process = int.Parse(line["PPid:".Length..], CultureInfo.InvariantCulture);
            yield return process;
        }
    }

    // Of a process that ended meanwhile there is nothing to read.
    private static string Said(int process, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/{file}");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
