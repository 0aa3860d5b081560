using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ListingEngine.Host.Photos.Page;

/// <summary>What the last act on the photos came to, told once above them.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Change">Number of the change that «undo» takes back; null where there is nothing to take back.</param>
/// <param name="IsTrouble">It did not work, or not for all.</param>
internal sealed record PhotoNotice(string Text, long? Change = null, bool IsTrouble = false)
{
    private const string Key = "photos";

    public static PhotoNotice? Take(ITempDataDictionary data) => data[Key] is string json ? JsonSerializer.Deserialize<PhotoNotice>(json) : null;

    public void Keep(ITempDataDictionary data) => data[Key] = JsonSerializer.Serialize(this);
}
