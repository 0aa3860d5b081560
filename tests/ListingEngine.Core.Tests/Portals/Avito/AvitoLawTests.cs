using System.Reflection;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Core.Tests.Portals.Avito;

/// <summary>The law of a dialect, put to good objects of which a few fields are spoiled: most of them still pass the rules.</summary>
public class AvitoLawTests
{
    private const int Seeds = 250;

    private static readonly string[] Texts =
    [
        "", " ", "\u0001", "\u0001 \u0002", " с краю ", "a\r\nb\rc", "<p>Абзац</p><ul><li>раз</li></ul>",
        "&lt;b&gt;дважды&lt;/b&gt;", "&amp;amp;amp;amp;amp;amp;",
        "5 < 7 & 8 > 6", "]]>", "\uD800", "😀 «ёлка» \"кавычки\"", "Слово", "\uFFFEкрай\uFFFE",
        "https://rutube.ru/video/1?a=1&b=2", "https://vk.com/ a",
        "http://x\ny", "8 (999) 000-00-01", "77:01:0001001:1", "0", "12", "7700000000", new('я', 9000),
    ];

    private static readonly decimal[] Numbers =
    [
        0, -1, 0.01m, 0.5m, 1, 1.4999m, 1.5m, 2.25m, 3, 10, 12.345678m, 99.99999m, 100, 101, 4999.99999m, 1e9m, 1e12m,
        decimal.MaxValue, 1e-20m,
    ];

    private static readonly PropertyInfo[] Fields =
    [
        .. Settable(typeof(PropertyAttributes)), .. Settable(typeof(Address)),
        .. Settable(typeof(PropertyObject)).Where(p => p.Name is not nameof(PropertyObject.Kind) and not nameof(PropertyObject.Deal)),
    ];

    public static TheoryData<string> Names => [.. AvitoSamples.Names];

    [Theory, MemberData(nameof(Names))]
    public void Keeps_the_law_whatever_is_spoiled(string name)
    {
        var taken = 0;
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var offer = Spoiled(name, seed).AsOffer();
            if (AvitoSamples.Dialect.Refuse(offer).AnyError()) continue;
            taken++;
            var feed = DialectLaw.Feed(AvitoSamples.Dialect, offer);
            var faults = DialectLaw.Faults(AvitoSamples.Dialect, feed);
            Assert.True(faults.Count == 0, $"seed {seed}: {string.Join("; ", faults)}\n{feed}");
            var read = Assert.Single(DialectLaw.Read(AvitoSamples.Dialect, feed));
            Assert.True(read.Refused.Count + read.Problems.Count == 0,
                $"seed {seed}: {string.Join("; ", read.Problems.Select(p => p.Says.En))}\n{feed}");
            Assert.Equal(feed, DialectLaw.Feed(AvitoSamples.Dialect, read.ToOffer()));
        }

        Assert.True(taken > Seeds / 10, $"only {taken} were taken");
    }

    private static PropertyInfo[] Settable(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite)
            .OrderBy(p => p.Name, StringComparer.Ordinal),
    ];

    private static int Whole(Random dice) => dice.Next(4) switch { 0 => int.MinValue, 1 => int.MaxValue, _ => dice.Next(-2, 60) };

    private static PropertyObject Spoiled(string name, int seed)
    {
        var o = AvitoSamples.Object(name);
        var dice = new Random(seed);
        for (var i = 0; i < 12; i++)
        {
            var field = Fields[dice.Next(Fields.Length)];
            object target = field.DeclaringType == typeof(Address) ? o.Address
                : field.DeclaringType == typeof(PropertyObject) ? o : o.Attributes;
            var type = Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType;
            if (type == typeof(string)) field.SetValue(target, Texts[dice.Next(Texts.Length)]);
            else if (type == typeof(decimal)) field.SetValue(target, Numbers[dice.Next(Numbers.Length)]);
            else if (type == typeof(int)) field.SetValue(target, Whole(dice));
            else if (type == typeof(bool)) field.SetValue(target, dice.Next(2) == 0);
            else if (type.IsEnum) field.SetValue(target, Enum.ToObject(type, dice.Next(-1, 70)));
            else if (type == typeof(DateOnly)) field.SetValue(target, dice.Next(2) == 0 ? DateOnly.MinValue : DateOnly.MaxValue);
        }

        return o;
    }
}
