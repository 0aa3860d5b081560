using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ListingEngine.Core.Plans.Filters;

/// <summary>
/// Filters as JSON: <c>{"all":[{"field":"price","op":"&lt;=","value":15000000}],"any":[{"all":[…]}]}</c>.
/// Whatever is not known is refused with a <see cref="JsonException"/> that names it.
/// </summary>
public sealed class FilterJson : JsonConverter<Filter>
{
    private const int Deepest = 8;

    public override Filter Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return ReadFilter(document.RootElement, 0);
    }

    public override void Write(Utf8JsonWriter writer, Filter value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteTerms(writer, "all", value.All, options);
        WriteTerms(writer, "any", value.Any, options);
        writer.WriteEndObject();
    }

    private static Filter ReadFilter(JsonElement json, int depth)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new JsonException("a filter is an object with \"all\" and \"any\"");
        if (depth > Deepest) throw new JsonException($"a filter is at most {Deepest} groups deep");
        var filter = new Filter();
        foreach (var part in json.EnumerateObject())
            filter = part.Name switch
            {
                "all" => filter with { All = ReadTerms(part.Value, depth) },
                "any" => filter with { Any = ReadTerms(part.Value, depth) },
                var name => throw new JsonException($"unknown field \"{name}\" in a filter: it holds \"all\" and \"any\""),
            };
        return filter;
    }

    private static List<FilterTerm> ReadTerms(JsonElement json, int depth) => json.ValueKind == JsonValueKind.Array
        ? json.EnumerateArray().Select(term => ReadTerm(term, depth)).ToList()
        : throw new JsonException("\"all\" and \"any\" of a filter are lists of conditions");

    private static FilterTerm ReadTerm(JsonElement json, int depth)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new JsonException("a condition is an object with \"field\", \"op\" and \"value\"");
        if (!json.TryGetProperty("field", out var name)) return new FilterGroup(ReadFilter(json, depth + 1));
        foreach (var part in json.EnumerateObject())
            if (part.Name is not ("field" or "op" or "value"))
                throw new JsonException($"unknown field \"{part.Name}\" in a condition: it holds \"field\", \"op\" and \"value\"");
        var field = FilterFields.Find(name.ToString()) ?? throw new JsonException($"unknown field \"{name}\" in a filter");
        var word = json.TryGetProperty("op", out var o) ? o.ToString() : "=";
        var op = FilterOps.Read(word) ?? throw new JsonException($"unknown comparison \"{word}\" for {field.Name}: one of {FilterOps.All}");
        if (!op.Fits(field.Type)) throw new JsonException($"\"{word}\" does not fit {field.Name}");
        return new FilterCondition(field, op, op is FilterOp.Has or FilterOp.HasNot ? [] : ReadValues(json, field, op));
    }

    private static List<object> ReadValues(JsonElement json, FilterField field, FilterOp op)
    {
        if (!json.TryGetProperty("value", out var value)) throw new JsonException($"the condition on {field.Name} has no \"value\"");
        if (op is not (FilterOp.In or FilterOp.NotIn)) return [ReadValue(value, field)];
        return value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Select(v => ReadValue(v, field)).ToList()
            : throw new JsonException($"\"in\" and \"notIn\" for {field.Name} want a list of values");
    }

    private static object ReadValue(JsonElement value, FilterField field) => field.Type switch
    {
        FilterType.Number when value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) => number,
        FilterType.Flag when value.ValueKind is JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        // PostgreSQL keeps no zero character.
        FilterType.Text or FilterType.Texts when value.ValueKind == JsonValueKind.String && value.GetString() is { } text
            && !text.Contains('\0') => text,
        FilterType.Date when value.ValueKind == JsonValueKind.String && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal, out var date) => date,
        FilterType.Word or FilterType.Flags when value.ValueKind == JsonValueKind.String
            && Array.Find(Enum.GetNames(field.Words!), n => n.Equals(value.GetString(), StringComparison.OrdinalIgnoreCase)) is { } name => name,
        FilterType.Word or FilterType.Flags =>
            throw new JsonException($"{field.Name} is one of {string.Join(", ", Enum.GetNames(field.Words!))}, not {value.GetRawText()}"),
        _ => throw new JsonException($"{value.GetRawText()} is not a {field.Type.ToString().ToLowerInvariant()} as {field.Name} wants"),
    };

    private static void WriteTerms(Utf8JsonWriter writer, string name, IReadOnlyList<FilterTerm> terms, JsonSerializerOptions options)
    {
        if (terms.Count == 0) return;
        writer.WriteStartArray(name);
        foreach (var term in terms)
        {
            if (term is FilterGroup group) JsonSerializer.Serialize(writer, group.Filter, options);
            else WriteCondition(writer, (FilterCondition)term);
        }

        writer.WriteEndArray();
    }

    private static void WriteCondition(Utf8JsonWriter writer, FilterCondition condition)
    {
        writer.WriteStartObject();
        writer.WriteString("field", condition.Field.Name);
        writer.WriteString("op", condition.Op.Word());
        if (condition.Op is not (FilterOp.Has or FilterOp.HasNot))
        {
            writer.WritePropertyName("value");
            if (condition.Op is FilterOp.In or FilterOp.NotIn) JsonSerializer.Serialize(writer, condition.Values);
            else JsonSerializer.Serialize(writer, condition.Values[0]);
        }

        writer.WriteEndObject();
    }
}
