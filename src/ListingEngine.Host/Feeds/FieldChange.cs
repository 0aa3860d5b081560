namespace ListingEngine.Host.Feeds;

/// <summary>A value that differs between two versions; null where the version does not have it.</summary>
public sealed record FieldChange(string Path, string? Before, string? After)
{
    internal static List<FieldChange> Between(Dictionary<string, string> before, Dictionary<string, string> after) =>
        [.. before.Keys.Union(after.Keys).Select(path => new FieldChange(path, before.GetValueOrDefault(path), after.GetValueOrDefault(path))).Where(c => c.Before != c.After)];
}
