using System.Reflection;
using System.Runtime.CompilerServices;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Portals.Emls;

/// <summary>
/// The dictionaries of ЕМЛС as the plan was told them: our word and its id, both ways. Only the agency can have them, and every object needs some.
/// </summary>
internal sealed class EmlsLists
{
    public const string Region = "region", District = "district", Locality = "locality", Street = "street", Station = "station",
        RoomsType = "rooms-type", BuildingType = "building-type", PropertyType = "property-type", Category = "category", CommerceBuilding = "commerce-building",
        LandCategory = "land-category";

    /// <summary>Our word for what an object does not tell.</summary>
    public const string NotTold = "не указано";

    /// <summary>The exporter's id of a studio.</summary>
    public const string StudioId = "40";

    // A plan's settings stay the same object for all offers of a build, and a list of streets has thousands of lines.
    private static readonly ConditionalWeakTable<PortalSettings, EmlsLists> Known = [];

    private readonly Dictionary<string, (IReadOnlyDictionary<string, string> Ids, Dictionary<string, string> Words)> _lists;

    private EmlsLists(PortalSettings settings) => _lists = EmlsFields.Lists.ToDictionary(f => f.Key, f =>
    {
        var ids = settings.Pairs(f.Key);
        var words = new Dictionary<string, string>();
        foreach (var (word, id) in ids) words.TryAdd(id, word);
        return (ids, words);
    });

    public static EmlsLists Of(PortalSettings settings) => Known.GetValue(settings, static s => new(s));

    /// <summary>Id of our word in a list; null when the list does not have it, or has no number for it.</summary>
    public string? Id(string list, string? word) =>
        word is not null && _lists[list].Ids.TryGetValue(word.Trim(), out var id) && id.Length is > 0 and <= 18 && !id.AsSpan().ContainsAnyExceptInRange('0', '9') ? id : null;

    /// <summary>Our word for an id; null when no line has it.</summary>
    public string? Word(string list, string? id) => id is not null && _lists[list].Words.TryGetValue(id, out var word) ? word : null;

    /// <summary>A district of the town goes before one of the region.</summary>
    public string? DistrictId(Address address) => Id(District, address.SubLocality) ?? Id(District, address.District);

    public static string Named<T>(T? value) where T : struct, Enum => value is { } told ? Labels<T>.Of(told) : NotTold;

    public static T? Read<T>(string? word) where T : struct, Enum => word is null ? null : Labels<T>.Read(word);

    /// <summary>Rooms may lie in both ways at once.</summary>
    public static string Layout(PropertyObject o) => o.Attributes.RoomLayout switch
    {
        RoomLayouts.Separate => "изолированные",
        RoomLayouts.Adjoining => "смежные",
        RoomLayouts.Separate | RoomLayouts.Adjoining => "смежно-изолированные",
        _ => NotTold,
    };

    public static RoomLayouts? ReadLayout(string? word) => word?.ToLowerInvariant() switch
    {
        "изолированные" => RoomLayouts.Separate,
        "смежные" => RoomLayouts.Adjoining,
        "смежно-изолированные" => RoomLayouts.Separate | RoomLayouts.Adjoining,
        _ => null,
    };

    private static class Labels<T> where T : struct, Enum
    {
        private static readonly Dictionary<T, string> Words = Enum.GetValues<T>()
            .ToDictionary(v => v, v => typeof(T).GetField($"{v}")!.GetCustomAttribute<ToldAttribute>()!.Ru);

        public static string Of(T value) => Words.GetValueOrDefault(value, NotTold);

        public static T? Read(string word)
        {
            foreach (var (value, label) in Words)
                if (label.Equals(word, StringComparison.OrdinalIgnoreCase)) return value;
            return null;
        }
    }
}
