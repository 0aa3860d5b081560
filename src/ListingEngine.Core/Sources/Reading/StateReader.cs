using System.Text.Json;
using AngleSharp.Dom;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>Data that a page's scripts carry: by declared paths, or by names that speak for themselves.</summary>
internal sealed class StateReader(Findings found)
{
    private const int MostNodes = 50_000;
    private const int FewestNames = 4;

    public void Declared(IReadOnlyList<IElement> scripts, IReadOnlyList<PageState> states)
    {
        foreach (var declared in states)
        {
            using var state = PageStates.Declared(scripts, declared.Marker);
            if (state is null) continue;
            foreach (var root in StatePath.Follow(state.RootElement, declared.Root).Take(1))
                foreach (var told in declared.Paths) Take(root, declared, told);
        }
    }

    /// <summary>The object that tells most of what we ask for; a page tells other adverts too, so half a dozen names must meet in one place.</summary>
    public void Guess(IReadOnlyList<IElement> scripts)
    {
        var best = new List<Finding>();
        foreach (var (name, state) in PageStates.Any(scripts))
            using (state)
            {
                var left = MostNodes;
                foreach (var told in Objects(state.RootElement, "state " + name, ref left))
                    if (told.Count > best.Count) best = told;
            }

        if (best.Count < FewestNames) return;
        foreach (var f in best) found.Add(f.Field, f.Raw, f.From, f.Trust, f.Means);
    }

    private void Take(JsonElement root, PageState declared, StateField told)
    {
        foreach (var value in StatePath.Follow(root, told.Path))
        {
            var raw = StatePath.Text(value);
            if (raw is null || told.WhenTrue is not null && raw is not "true") continue;
            var means = told.WhenTrue ?? (told.Unit is null ? null : $"{raw} {told.Unit}");
            found.Add(told.Field, raw, $"state {declared.Marker} {told.Path}", Trust.DeclaredState, means);
        }
    }

    private static List<List<Finding>> Objects(JsonElement root, string name, ref int left)
    {
        var all = new List<List<Finding>>();
        var open = new Stack<(JsonElement At, string Path)>([(root, name)]);
        while (open.TryPop(out var next) && --left > 0)
        {
            if (next.At.ValueKind == JsonValueKind.Array)
            {
                // A list of many is a list of other adverts.
                if (next.At.GetArrayLength() <= 2)
                    foreach (var one in next.At.EnumerateArray()) open.Push((one, next.Path));
                continue;
            }

            if (next.At.ValueKind != JsonValueKind.Object) continue;
            var told = new List<Finding>();
            foreach (var property in next.At.EnumerateObject())
            {
                var path = $"{next.Path}.{property.Name}";
                if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array) open.Push((property.Value, path));
                else if (StateWords.Field(property.Name) is { } field && StatePath.Text(property.Value) is { Length: > 0 and < 20_000 } raw)
                    told.Add(new(field, raw, path, Trust.GuessedState));
            }

            if (told.Count >= FewestNames) all.Add(told);
        }

        return all;
    }
}
