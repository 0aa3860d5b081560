namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>Where this machine has a browser that prints.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable"];

    /// <summary>Null when there is none; a path that is told counts alone.</summary>
    public static string? Find(string? told)
    {
        if (!string.IsNullOrWhiteSpace(told)) return File.Exists(told) ? told : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return (from name in Names from folder in folders.Append("/usr/bin") select Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
