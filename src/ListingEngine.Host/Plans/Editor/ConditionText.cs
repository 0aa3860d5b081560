using System.Globalization;
using System.Text.Json.Nodes;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Core.Text;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>Conditions as people choose and type them, and back into the JSON that only the filters' own reader takes.</summary>
internal static class ConditionText
{
    private const string Day = "yyyy-MM-dd", Moment = "yyyy-MM-dd'T'HH:mm:ss";

    private static readonly NumberFormatInfo Russian = new() { NumberGroupSeparator = " ", NumberDecimalSeparator = "," };

    /// <summary>Fields whose numbers stand for somebody.</summary>
    public static bool IsOfPeople(FilterField field) => field.Name is "agentId" or FilterFields.DepartmentId;

    /// <summary>Values are ticked in a list.</summary>
    public static bool IsList(FilterField field, FilterOp op) => (field.Type is FilterType.Word || IsOfPeople(field)) && op is FilterOp.In or FilterOp.NotIn
        || field.Type is FilterType.Flags && op is FilterOp.In or FilterOp.NotIn;

    /// <summary>Values are typed one to a line.</summary>
    public static bool IsLines(FilterField field, FilterOp op) => op is FilterOp.In or FilterOp.NotIn && !IsList(field, op);

    /// <summary>Comparisons that a form offers for the field, the commonest first.</summary>
    public static FilterOp[] Ops(FilterField field) => field.Type switch
    {
        _ when IsOfPeople(field) => [FilterOp.In, FilterOp.NotIn, FilterOp.Has, FilterOp.HasNot],
        FilterType.Number => [FilterOp.LessOrEqual, FilterOp.GreaterOrEqual, FilterOp.Equal, FilterOp.NotEqual, FilterOp.Less, FilterOp.Greater, FilterOp.In, FilterOp.NotIn, FilterOp.Has, FilterOp.HasNot],
        FilterType.Date => [FilterOp.GreaterOrEqual, FilterOp.LessOrEqual, FilterOp.Less, FilterOp.Greater, FilterOp.Equal, FilterOp.NotEqual, FilterOp.Has, FilterOp.HasNot],
        FilterType.Word => [FilterOp.In, FilterOp.NotIn, FilterOp.Has, FilterOp.HasNot],
        FilterType.Flag => [FilterOp.Equal, FilterOp.NotEqual, FilterOp.Has, FilterOp.HasNot],
        FilterType.Text => [FilterOp.Contains, FilterOp.Equal, FilterOp.NotEqual, FilterOp.In, FilterOp.NotIn, FilterOp.Has, FilterOp.HasNot],
        _ => [FilterOp.Contains, FilterOp.Has, FilterOp.HasNot],
    };

    public static ConditionForm Write(string path, FilterCondition c, TimeZoneInfo zone)
    {
        // A choice of one is shown as a list with one tick.
        var op = c.Field.Type == FilterType.Word || IsOfPeople(c.Field) ? c.Op switch { FilterOp.Equal => FilterOp.In, FilterOp.NotEqual => FilterOp.NotIn, var o => o } : c.Op;
        return new(path, c.Field, op, [.. c.Values.Select(v => IsOfPeople(c.Field) ? $"{v}" : Write(v, zone))]);
    }

    /// <returns>The condition, or the key of the sentence that says what to mend.</returns>
    public static (JsonObject? Json, string? Problem) Read(ConditionForm c, TimeZoneInfo zone)
    {
        var json = new JsonObject { ["field"] = c.Field.Name, ["op"] = c.Op.Word() };
        if (!c.AsksForValue) return (json, null);
        var told = Told(c);
        if (told.Count == 0) return (null, "Editor.Fault.Value");
        var values = new List<JsonNode>();
        foreach (var text in told)
        {
            if (Read(c.Field, text, zone) is not { } value) return (null, ProblemOf(c.Field));
            values.Add(value);
        }

        if (c.Op is not (FilterOp.In or FilterOp.NotIn)) json["value"] = values[0];
        else if (values.Count == 1) (json["op"], json["value"]) = (c.Op == FilterOp.In ? FilterOp.Equal.Word() : FilterOp.NotEqual.Word(), values[0]);
        else json["value"] = new JsonArray([.. values]);
        return (json, null);
    }

    private static List<string> Told(ConditionForm c) =>
        [.. c.Values.SelectMany(v => IsLines(c.Field, c.Op) ? v.Split(c.Field.Type == FilterType.Number ? ['\n', ';'] : ['\n']) : [v]).Select(v => v.Trim()).Where(v => v.Length > 0)];

    private static string Write(object value, TimeZoneInfo zone) => value switch
    {
        bool yes => yes ? "true" : "false",
        decimal number => number.ToString("#,##0.############", Russian),
        DateTimeOffset at when TimeZoneInfo.ConvertTime(at, zone) is var local => local.ToString(local.TimeOfDay == TimeSpan.Zero ? Day : Moment, CultureInfo.InvariantCulture),
        _ => $"{value}",
    };

    private static JsonValue? Read(FilterField field, string text, TimeZoneInfo zone) => field.Type switch
    {
        FilterType.Number => Numbers.Read(text) is { } number ? JsonValue.Create(number) : null,
        FilterType.Flag => JsonValue.Create(text == "true"),
        FilterType.Date when DateTime.TryParseExact(text, [Day, Moment, "yyyy-MM-dd'T'HH:mm", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) =>
            JsonValue.Create(new DateTimeOffset(at, zone.GetUtcOffset(at)).ToString("O", CultureInfo.InvariantCulture)),
        FilterType.Date => null,
        _ => JsonValue.Create(text),
    };

    private static string ProblemOf(FilterField field) => field.Type == FilterType.Date ? "Editor.Fault.Day" : "Editor.Fault.Number";
}
