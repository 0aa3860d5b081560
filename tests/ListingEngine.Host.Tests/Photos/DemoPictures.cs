namespace ListingEngine.Host.Tests.Photos;

/// <summary>The pictures of the demonstration: no two of them look alike.</summary>
internal static class DemoPictures
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Demo", "Pictures");

    public static IReadOnlyDictionary<string, byte[]> All { get; } =
        Directory.GetFiles(Folder, "*.jpg").Order(StringComparer.Ordinal).ToDictionary(f => Path.GetFileNameWithoutExtension(f), File.ReadAllBytes);

    public static bool IsPlan(string name) => name.StartsWith("plan-", StringComparison.Ordinal);
}
