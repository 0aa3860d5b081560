using System.Collections.Frozen;
using System.Reflection;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Feeds;

/// <summary>The title that an advert gets where nobody wrote one: «2-комнатная квартира, 54,3 м², Примерная улица, 10».</summary>
public static class OfferTitle
{
    private static readonly FrozenDictionary<ObjectKind, string> Names = Enum.GetValues<ObjectKind>()
        .ToFrozenDictionary(k => k, k => typeof(ObjectKind).GetField($"{k}")!.GetCustomAttribute<ToldAttribute>()!.Ru);

    public static string Made(PropertyObject o)
    {
        var area = o.Kind.IsLandLike() ? Measure(o.LandArea, "сот.") : Measure(o.TotalArea, "м²");
        var place = FeedWriter.Told(o.Address.Line ?? o.Address.Locality).ToString();
        return string.Join(", ", ((string?[])[Noun(o), area, place]).Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>What the object is, in the words of an advert.</summary>
    public static string Noun(PropertyObject o) => o.Kind switch
    {
        ObjectKind.Flat when o.Attributes.IsStudio == true => "Студия",
        ObjectKind.Flat => o.Rooms is > 0 and var rooms ? $"{rooms}-комнатная квартира" : "Квартира",
        ObjectKind.FreePurpose => "Помещение свободного назначения",
        var kind => Names.GetValueOrDefault(kind, "Объект"),
    };

    private static string? Measure(decimal? area, string unit) => area is > 0 and { } told ? $"{Numbers.Write(told).Replace('.', ',')} {unit}" : null;
}
