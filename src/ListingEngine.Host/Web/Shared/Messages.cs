using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ListingEngine.Host.Web.Shared;

/// <summary>A sentence about what was done, shown on the next page.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Look">Tabler's word for its colour: success, warning, danger, info.</param>
/// <param name="Link">Where to go on from here.</param>
/// <param name="LinkText">What stands there.</param>
internal sealed record Message(string Text, string Look = "success", string? Link = null, string? LinkText = null);

/// <summary>Carries messages over a redirect.</summary>
internal static class Messages
{
    private const string Key = "messages";

    public static void Tell(this ITempDataDictionary data, Message message) =>
        data[Key] = JsonSerializer.Serialize<Message[]>([.. Read(data.Peek(Key)), message]);

    public static IReadOnlyList<Message> Take(ITempDataDictionary data) => Read(data[Key]);

    private static Message[] Read(object? kept) => kept is string json ? JsonSerializer.Deserialize<Message[]>(json)! : [];
}
