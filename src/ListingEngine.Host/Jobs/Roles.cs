namespace ListingEngine.Host.Jobs;

/// <summary>What this process is for: setting <c>Roles</c>, both when it is not told.</summary>
internal static class Roles
{
    private const string Worker = "worker";

    private static readonly string[] Known = ["web", Worker];

    /// <exception cref="IOException">The setting names a role that there is not.</exception>
    public static bool HasWorker(IConfiguration settings)
    {
        var told = (settings["Roles"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (told.FirstOrDefault(r => !Known.Contains(r)) is { } unknown)
            throw new IOException($"The setting Roles names «{unknown}»: it is web, worker, or both with a comma.");
        return told.Length == 0 || told.Contains(Worker);
    }
}
