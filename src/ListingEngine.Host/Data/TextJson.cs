using System.Text.Json;
using System.Text.Json.Serialization;

namespace ListingEngine.Host.Data;

/// <summary>Texts of the API: PostgreSQL keeps every character but zero, which is refused by the name of its field.</summary>
internal sealed class TextJson : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text && text.Contains('\0') ? throw new JsonException("A text does not hold the character U+0000.")
            : reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
