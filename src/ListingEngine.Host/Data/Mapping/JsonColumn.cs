using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ListingEngine.Host.Data.Mapping;

/// <summary>A jsonb column read and written by the same serialiser as the bulk ways and the API.</summary>
internal static class JsonColumn
{
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property, JsonTypeInfo<T> type) where T : class
    {
        property.HasColumnType("jsonb").HasConversion(
            value => JsonSerializer.Serialize(value, type),
            text => JsonSerializer.Deserialize(text, type)!,
            new ValueComparer<T>(
                (a, b) => JsonSerializer.Serialize(a!, type) == JsonSerializer.Serialize(b!, type),
                value => JsonSerializer.Serialize(value, type).GetHashCode(StringComparison.Ordinal),
                value => JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type)!));
        return property;
    }

    /// <summary>The same for a document that may be absent: null stays null.</summary>
    public static ValueConverter<T?, string?> Nullable<T>(JsonTypeInfo<T> type) where T : class => new(
        value => value == null ? null : JsonSerializer.Serialize(value, type),
        text => text == null ? null : JsonSerializer.Deserialize(text, type));
}
