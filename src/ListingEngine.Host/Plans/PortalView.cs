using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Plans;

/// <summary>A portal as the API shows it.</summary>
/// <param name="Kinds">Kinds that it takes, with the deals of each.</param>
/// <param name="Rhythm">How often it comes for a feed, as far as its papers say.</param>
/// <param name="Status"><c>confirmed</c>, <c>onTrial</c> while only others' papers and programs say that the portal takes the feed, <c>unverified</c> while nobody knows, <c>byHand</c> where no feed is fetched.</param>
/// <param name="Facts">What else to know before planning for it.</param>
/// <param name="Fields">What its plans have to tell it: <c>settings.fields</c> by these keys.</param>
/// <param name="IsOpen">Whether plans may set words, phones, pictures and texts otherwise than the format has them.</param>
public sealed record PortalView(
    string Key, Phrase Name, string Dialect, IReadOnlyDictionary<ObjectKind, IReadOnlyList<Deal>> Kinds, PortalLimits Limits, PortalRhythm Rhythm, string Status, RuleSource Source,
    IReadOnlyList<PortalFact> Facts, IReadOnlyList<PortalField> Fields, bool IsOpen)
{
    internal static PortalView Of(Portal p) => new(
        p.Key, p.Name, p.Dialect.Key,
        Enum.GetValues<ObjectKind>().Select(k => (Kind: k, Deals: (IReadOnlyList<Deal>)Enum.GetValues<Deal>().Where(d => p.Dialect.Takes(k, d)).ToList()))
            .Where(k => k.Deals.Count > 0).ToDictionary(k => k.Kind, k => k.Deals),
        new(p.Dialect.Limits.Photos, p.Dialect.Limits.Description, p.Dialect.Limits.Offers, p.Dialect.Limits.FileBytes, p.Dialect.Limits.PhotoSide, p.Dialect.Limits.JpegOnly, p.Dialect.Limits.Source),
        p.Rhythm, p.IsByHand ? "byHand" : JsonNamingPolicy.CamelCase.ConvertName($"{p.Status}"), p.Source, p.Facts, p.Fields, p.IsOpen);
}

/// <summary>What a portal takes at most; null where its paper tells nothing.</summary>
/// <param name="PhotoSide">Fewest pixels of a picture's side.</param>
public sealed record PortalLimits(int? Photos, int? DescriptionCharacters, int? Offers, long? FileBytes, int? PhotoSide, bool JpegOnly, RuleSource Source);
