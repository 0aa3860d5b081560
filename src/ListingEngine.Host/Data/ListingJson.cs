using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Intake;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Presentations;
using ListingEngine.Core.Sources;

namespace ListingEngine.Host.Data;

/// <summary>How documents stand in the database: camelCase, enums as names, absent for null. The API speaks the same way.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PropertyAttributes))]
[JsonSerializable(typeof(List<MetroStation>))]
[JsonSerializable(typeof(List<ObjectPhoto>))]
[JsonSerializable(typeof(List<Unread>))]
[JsonSerializable(typeof(List<StoredReason>))]
[JsonSerializable(typeof(PlanDefinition))]
[JsonSerializable(typeof(PlanContent))]
[JsonSerializable(typeof(Promotion))]
[JsonSerializable(typeof(PhotoWatermark))]
[JsonSerializable(typeof(FeedAccess))]
[JsonSerializable(typeof(List<ActualityRule>))]
[JsonSerializable(typeof(MortgageTerms))]
[JsonSerializable(typeof(PresentationOptions))]
[JsonSerializable(typeof(List<PresentationItem>))]
[JsonSerializable(typeof(AdvertRules))]
[JsonSerializable(typeof(OwnerListing))]
[JsonSerializable(typeof(Judged))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, int>))]
public sealed partial class ListingJson : JsonSerializerContext
{
    /// <summary>The one to use: with Cyrillic written as itself.</summary>
    public static ListingJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    });
}
