using System.Globalization;
using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Objects.Card;

/// <summary>Values of fields as people read them.</summary>
internal sealed class FieldWords(PageText text)
{
    public string Label(CardField field) => text.In(field.Told.Label);

    /// <summary>«м²», empty for what has no unit, and for the price, whose currency is told beside it.</summary>
    public string Unit(CardField field) => field.Name == "price" || field.Told.Unit is Core.Objects.Unit.None or Core.Objects.Unit.Pieces or Core.Objects.Unit.Year ? ""
        : text[$"Card.Unit.{field.Told.Unit}"];

    public string Of(Enum value) => text.Word(value);

    /// <summary>The value in words; null when it is not told.</summary>
    public string? Of(CardField field, PropertyObject o) => Of(field, field.Get(o), o.Currency);

    /// <summary>The text of a form in words.</summary>
    public string Of(CardField field, string told, TimeZoneInfo zone) =>
        FieldText.Read(field, told, zone) is (var value, null) ? Of(field, value, Currency.Rub) ?? text["Card.NotTold"] : told;

    /// <summary>A value from the history, where it stands as JSON.</summary>
    public string Of(CardField field, JsonElement json, TimeZoneInfo zone) => json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => text["Card.NotTold"],
        JsonValueKind.True => text["Card.Yes"],
        JsonValueKind.False => text["Card.No"],
        JsonValueKind.Number when json.TryGetDecimal(out var number) => Number(field, number, Currency.Rub),
        JsonValueKind.String when field.Type.IsEnum => Of(field, json.GetString()!.Replace(", ", ",", StringComparison.Ordinal), zone),
        JsonValueKind.String when field.Type == typeof(DateOnly) => Of(field, json.GetString()!, zone),
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.Array when field.Type == typeof(List<string>) => string.Join(", ", json.EnumerateArray().Select(t => t.ToString())),
        JsonValueKind.Array => string.Join(", ", json.EnumerateArray().Select(t => t.TryGetProperty("name", out var name) ? name.ToString() : "")),
        _ => json.ToString(),
    };

    private string? Of(CardField field, object? value, Currency currency) => value switch
    {
        null or "" => null,
        string told => told,
        bool yes => text[yes ? "Card.Yes" : "Card.No"],
        decimal number => Number(field, number, currency),
        int number => Number(field, number, currency),
        long number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString(text.Language == "ru" ? "dd.MM.yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset at => text.Exact(at),
        List<string> tags => tags.Count == 0 ? null : string.Join(", ", tags),
        List<MetroStation> stations => stations.Count == 0 ? null : string.Join("; ", stations.Select(Station)),
        Enum set when field.IsSet => FieldText.Members(field.Type).Where(set.HasFlag).ToList() is { Count: > 0 } members ? string.Join(", ", members.Select(Of)) : null,
        Enum choice => Of(choice),
        _ => value.ToString(),
    };

    private string Number(CardField field, decimal number, Currency currency) => field.Told.Unit switch
    {
        Core.Objects.Unit.Rouble => Figures.Price(number, field.Name == "price" ? currency : Currency.Rub, text.Language),
        Core.Objects.Unit.Year => number.ToString("0", CultureInfo.InvariantCulture),
        _ when field.Name is "address.latitude" or "address.longitude" => number.ToString("0.######", CultureInfo.InvariantCulture),
        _ when Unit(field) is { Length: > 0 } unit => $"{Figures.Number(number, text.Language)}{Figures.Space}{unit}",
        _ => Figures.Number(number, text.Language),
    };

    private string Station(MetroStation s) => string.Join(", ", new[]
    {
        s.Name ?? "", s.WalkMinutes is { } walk ? text.Say("Card.Walk", walk) : "", s.TransportMinutes is { } ride ? text.Say("Card.Ride", ride) : "",
    }.Where(p => p.Length > 0));
}
