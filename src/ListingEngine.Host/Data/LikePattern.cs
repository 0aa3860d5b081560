namespace ListingEngine.Host.Data;

/// <summary>What people typed, for LIKE: their signs mean themselves.</summary>
internal static class LikePattern
{
    /// <summary>To be named in LIKE: EF's own has no sign of escape where none is told.</summary>
    public const string Escape = @"\";

    /// <summary>A text that holds those words somewhere.</summary>
    public static string Of(string words) =>
        $"%{words.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
}
