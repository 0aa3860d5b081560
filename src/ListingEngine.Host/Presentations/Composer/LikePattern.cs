namespace ListingEngine.Host.Presentations.Composer;

/// <summary>What people typed as a part of a text, for LIKE.</summary>
internal static class LikePattern
{
    public const string Escape = @"\";

    public static string Of(string words) =>
        $"%{words.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
}
