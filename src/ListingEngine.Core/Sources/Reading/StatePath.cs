using System.Text.Json;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>Follows a declared path through a page's data.</summary>
internal static class StatePath
{
    /// <summary>Every value that the path leads to; none where the data differ from it.</summary>
    public static IEnumerable<JsonElement> Follow(JsonElement root, string path)
    {
        IEnumerable<JsonElement> at = [root];
        foreach (var step in Steps(path)) at = at.SelectMany(e => Step(e, step));
        return at;
    }

    /// <summary>A scalar as its source writes it; null for anything else.</summary>
    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    private static string[] Steps(string path) =>
        path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<JsonElement> Step(JsonElement at, string step)
    {
        if (step[0] != '[') return at.ValueKind == JsonValueKind.Object && at.TryGetProperty(step, out var value) ? [value] : [];
        if (at.ValueKind != JsonValueKind.Array) return [];
        var inside = step[1..^1];
        if (inside.Length == 0) return at.EnumerateArray();
        if (int.TryParse(inside, out var number)) return number < at.GetArrayLength() ? [at[number]] : [];
        var equals = inside.IndexOf('=', StringComparison.Ordinal);
        var (key, wanted) = (inside[..equals], inside[(equals + 1)..]);
        return at.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty(key, out var told) && Text(told) == wanted);
    }
}
