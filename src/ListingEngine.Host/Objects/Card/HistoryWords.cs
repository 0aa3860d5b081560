using System.Text.Json;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Objects.Card;

/// <summary>The history of an object in words.</summary>
internal sealed class HistoryWords(PageText text, FieldWords words, CardView card, TimeZoneInfo zone)
{
    private const int Longest = 160;

    public string Who(ChangeLine line) => line.Who ?? text[line.Via == "import" ? "Card.ByImport" : line.Via == "api" ? "Card.ByApi" : "Card.BySomebody"];

    public string Label(ChangedField change) => change.Name switch
    {
        "photos" => text["Card.Photos"],
        "agent_id" => text["Card.Agent"],
        "confirmed_at" => text["Card.ConfirmedField"],
        _ => CardFields.OfColumn(change.Name) is { } field ? words.Label(field) : change.Name,
    };

    /// <summary>What stands there now; of photos that are as many as before, that they were rearranged.</summary>
    public string Became(ChangedField change) => change.Name == "photos" && change.Was.ValueKind == JsonValueKind.Array
        && change.Became.ValueKind == JsonValueKind.Array && change.Was.GetArrayLength() == change.Became.GetArrayLength()
        ? text["Card.PhotosRearranged"] : Of(change.Name, change.Became);

    public string Of(string name, JsonElement value) => Cut((name, value.ValueKind) switch
    {
        (_, JsonValueKind.Null or JsonValueKind.Undefined) => text["Card.NotTold"],
        ("photos", JsonValueKind.Array) => text.Count("Card.CountPhotos", value.GetArrayLength()),
        ("agent_id", JsonValueKind.Number) => card.Names.GetValueOrDefault(value.GetInt64()) ?? $"№ {value}",
        ("confirmed_at", JsonValueKind.String) when value.TryGetDateTimeOffset(out var at) => text.Exact(at),
        _ => CardFields.OfColumn(name) is { } field ? words.Of(field, value, zone) : value.ToString(),
    });

    private static string Cut(string told) => told.Length <= Longest ? told : told[..Longest] + "…";
}
