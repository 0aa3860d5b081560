using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Data;

/// <summary>How the API speaks: camelCase, enums as names, and nothing unknown is swallowed.</summary>
public static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.AllowDuplicateProperties = false;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(OmitUntold);
        options.Converters.Add(new TextJson());
        options.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
        return options;
    }

    /// <summary>The body as <typeparamref name="T"/>, or the answer that says which field is wrong.</summary>
    public static async Task<(T? Value, IResult? Problem)> ReadAsync<T>(HttpRequest request) where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, Options, request.HttpContext.RequestAborted) is { } value
                ? (value, null)
                : (null, Problems.Field("$", "The body is empty: send a JSON object."));
        }
        catch (JsonException e)
        {
            return (null, Problem(e));
        }
    }

    // Of some three hundred attributes an object tells thirty.
    private static void OmitUntold(JsonTypeInfo type)
    {
        if (type.Type != typeof(PropertyAttributes)) return;
        foreach (var property in type.Properties) property.ShouldSerialize = static (_, value) => value is not null;
    }

    /// <summary>Names the field that the reader stumbled over.</summary>
    public static IResult Problem(JsonException e)
    {
        var path = e.Path is { Length: > 2 } told && told.StartsWith("$.", StringComparison.Ordinal) ? told[2..] : "$";
        return Problems.Field(path, Sentence(e.Message));
    }

    // The reader's own sentence without the position, which the path tells better.
    private static string Sentence(string message)
    {
        var at = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return at < 0 ? message : message[..at];
    }
}
