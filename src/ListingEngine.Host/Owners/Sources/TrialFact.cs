using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Owners.Sources;

/// <summary>One value that the reader found, for who looks whether it reads a site well.</summary>
internal sealed record TrialFact(string Field, string Value, string Raw, string From)
{
    private const int Longest = 300;

    public static IEnumerable<TrialFact> Of(OwnerListing advert, PageText text)
    {
        foreach (var property in typeof(OwnerListing).GetProperties())
        {
            var values = property.GetValue(advert) is IEnumerable<ReadValue<string>> many ? [.. many] : new[] { property.GetValue(advert) };
            foreach (var value in values)
                if (value is not null) yield return Of(property.Name, value, text);
        }
    }

    private static TrialFact Of(string name, object value, PageText text) => value switch
    {
        ReadValue<string> v => Fact(name, v, v.Value, text),
        ReadValue<decimal> v => Fact(name, v, v.Value.ToString("0.##########", CultureInfo.InvariantCulture), text),
        ReadValue<int> v => Fact(name, v, v.Value.ToString(CultureInfo.InvariantCulture), text),
        ReadValue<ReadArea> v => Fact(name, v, v.Value.SquareMetres.ToString("0.##", CultureInfo.InvariantCulture), text),
        ReadValue<Deal> v => Fact(name, v, text.Word(v.Value), text),
        ReadValue<ObjectKind> v => Fact(name, v, text.Word(v.Value), text),
        ReadValue<PricePeriod> v => Fact(name, v, text.Word(v.Value), text),
        ReadValue<SellerKind> v => Fact(name, v, text[$"Reader.{v.Value}"], text),
        ReadValue<DateTimeOffset> v => Fact(name, v, text.Exact(v.Value), text),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    private static TrialFact Fact<T>(string name, ReadValue<T> value, string understood, PageText text) =>
        new(text[$"Reader.Field.{name}"], Shown(name, understood), Shown(name, value.Raw), value.From);

    // Whoever tries a reader need not see whose advert it is.
    private static string Shown(string name, string told) => name switch
    {
        nameof(OwnerListing.Name) => "•••",
        nameof(OwnerListing.Phones) when told.Length > 6 => $"{told[..4]} ••• {told[^2..]}",
        _ => Short(told),
    };

    private static string Short(string told) => told.Length <= Longest ? told : string.Concat(told.AsSpan(0, Longest), "…");
}
