namespace ListingEngine.Core.Tests.Portals.Cian;

/// <summary>Papers and feeds that lie beside the repository, in a folder <c>shared</c> somewhere above it.</summary>
internal static class SharedFiles
{
    /// <summary>The path of the file, or null where there is no such folder or file.</summary>
    public static string? Find(string name)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.Combine(folder, "shared", name) is var path && File.Exists(path)) return path;
        return null;
    }
}
