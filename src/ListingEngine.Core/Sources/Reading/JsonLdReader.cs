using System.Text.Json;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>schema.org in scripts of <c>application/ld+json</c>.</summary>
internal sealed class JsonLdReader(Findings found)
{
    private const int Deepest = 12;

    /// <summary>Addresses of an ItemList: what a page of results leads to.</summary>
    public List<string> Links { get; } = [];

    public void Read(IEnumerable<JsonDocument> scripts)
    {
        foreach (var script in scripts) Node(script.RootElement, "", "", 0);
    }

    private void Node(JsonElement node, string path, string type, int depth)
    {
        if (depth > Deepest) return;
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in node.EnumerateArray()) Node(one, path, type, depth + 1);
            return;
        }

        if (node.ValueKind != JsonValueKind.Object) return;
        type = TypeOf(node) ?? type;
        if (type == "ItemList") Take(node);
        if (SchemaWords.IsForeign(type) || SchemaWords.IsSeller(type) && (path.Length == 0 || IsSiteItself(path))) return;
        // A product without an offer is the site's own card.
        var unnamed = type == "Product" && !node.TryGetProperty("offers", out _);
        foreach (var property in node.EnumerateObject())
            if (!(unnamed && property.Name is "name" or "description" or "image")) Property(property, Join(path, property.Name), type, depth);
    }

    private void Property(JsonProperty property, string path, string type, int depth)
    {
        var value = property.Value;
        var field = SchemaWords.IsSeller(type) ? SchemaWords.OfSeller(type, property.Name) : SchemaWords.Field(property.Name);
        if (value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        {
            if (field is { } known) found.Add(known, Plain(value), "json-ld " + path, Trust.JsonLd);
            return;
        }

        if (field == AdvertField.Photo) Photos(value, path);
        else if (field is { } measured && value.ValueKind == JsonValueKind.Object && value.TryGetProperty("value", out var amount)) Measured(measured, value, amount, path);
        else if (property.Name is "addressCountry" && value.ValueKind == JsonValueKind.Object && value.TryGetProperty("name", out var country)) found.Add(AdvertField.Country, Plain(country), "json-ld " + path, Trust.JsonLd);
        else if (property.Name is not ("isRelatedTo" or "isSimilarTo" or "review" or "breadcrumb" or "amenityFeature" or "publisher" or "provider")) Node(value, path, "", depth + 1);
    }

    private void Measured(AdvertField field, JsonElement value, JsonElement amount, string path)
    {
        var unit = value.TryGetProperty("unitText", out var text) ? Plain(text) : value.TryGetProperty("unitCode", out var code) ? Plain(code) : null;
        var raw = Plain(amount);
        found.Add(field, unit is null ? raw : $"{raw} {unit}", $"json-ld {path}.value", Trust.JsonLd, unit?.ToUpperInvariant() is "FTK" or "SQFT" ? raw + " sqft" : null);
    }

    private void Photos(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in value.EnumerateArray()) Photos(one, path);
        }
        else if (value.ValueKind == JsonValueKind.String) found.Add(AdvertField.Photo, value.GetString(), "json-ld " + path, Trust.JsonLd);
        else if (value.ValueKind == JsonValueKind.Object && (value.TryGetProperty("contentUrl", out var url) || value.TryGetProperty("url", out url)))
            found.Add(AdvertField.Photo, Plain(url), "json-ld " + path, Trust.JsonLd);
    }

    private void Take(JsonElement list)
    {
        if (!list.TryGetProperty("itemListElement", out var items) || items.ValueKind != JsonValueKind.Array) return;
        foreach (var item in items.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object) continue;
            var holder = item.TryGetProperty("item", out var inner) && inner.ValueKind == JsonValueKind.Object ? inner : item;
            if (holder.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String) Links.Add(url.GetString()!);
        }
    }

    private static string? TypeOf(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type)) return null;
        if (type.ValueKind == JsonValueKind.Array && type.GetArrayLength() > 0) type = type[0];
        return type.ValueKind == JsonValueKind.String ? type.GetString() : null;
    }

    private static bool IsSiteItself(string path) => path is "@graph";

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string? Plain(JsonElement value) => StatePath.Text(value);
}
