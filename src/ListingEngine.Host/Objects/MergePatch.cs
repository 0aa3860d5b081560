using System.Text.Json.Nodes;

namespace ListingEngine.Host.Objects;

/// <summary>JSON merge patch, RFC 7396: null removes, objects merge, everything else replaces.</summary>
internal static class MergePatch
{
    public static void Apply(JsonObject target, JsonObject patch)
    {
        foreach (var (name, value) in patch)
        {
            if (value is null) target.Remove(name);
            else if (value is JsonObject deeper && target[name] is JsonObject inner) Apply(inner, deeper);
            else target[name] = value.DeepClone();
        }
    }
}
