using System.Globalization;
using ListingEngine.Core.Sources;

namespace ListingEngine.Core.Tests.Sources;

/// <summary>What an advert tells, field by field.</summary>
internal static class ReadFields
{
    private static readonly IReadOnlyList<(string Field, Func<OwnerListing, IEnumerable<(object Value, string From)>> Told)> Fields =
    [
        .. typeof(OwnerListing).GetProperties().Select(p => (p.Name, (Func<OwnerListing, IEnumerable<(object, string)>>)(advert => Values(p.GetValue(advert))))),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. Fields.Select(f => f.Field)];

    public static IEnumerable<(string Field, string Value, string From)> Of(OwnerListing advert) =>
        from field in Fields let told = field.Told(advert).ToList() where told.Count > 0
        select (field.Field, string.Join(" | ", told.Select(t => Write(t.Value))), told[0].From);

    // Each is a ReadValue of something, or a list of them.
    private static IEnumerable<(object, string)> Values(object? told) => told switch
    {
        null => [],
        System.Collections.IEnumerable many => many.Cast<object>().SelectMany(Values),
        _ => [(told.GetType().GetProperty("Value")!.GetValue(told)!, (string)told.GetType().GetProperty("From")!.GetValue(told)!)],
    };

    private static string Write(object value) => value switch
    {
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture),
        ReadArea area => string.Create(CultureInfo.InvariantCulture, $"{area.Number} {area.Unit}"),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
