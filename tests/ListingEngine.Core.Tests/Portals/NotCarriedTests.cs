using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>
/// What a dialect cannot carry, found by trial: each field is set alone on believable objects of every kind that it fits, written and read back.
/// The names stand in <c>not-carried.txt</c> beside the samples; the reasons behind them are written by hand and kept.
/// </summary>
public class NotCarriedTests
{
    private const int ObjectsPerMarket = 3;
    private const int Seeds = 60;

    public static TheoryData<string> Keys => [.. PortalCatalog.Lenders.Select(p => p.Key)];

    [Theory, MemberData(nameof(Keys))]
    public void Lists_what_the_dialect_cannot_carry(string key)
    {
        var dialect = PortalCatalog.Find(key)!.Dialect;
        var objects = Objects(dialect).Concat(GoldenSample.All.Where(s => s.Portal == key).SelectMany(s => s.Objects)).ToList();
        var file = $"{GoldenSample.Folder(key)}/not-carried.txt";
        var reasons = Reasons(Path.Combine(SourceTree.Root, file));
        var names = CarryingField.All.Where(f => !objects.Any(o => f.Fits(o.Kind) && Carries(dialect, f, o)))
            .Select(f => f.Name).Order(StringComparer.Ordinal);
        Committed.AssertHolds(file, string.Concat(names.Select(n => reasons.TryGetValue(n, out var why) ? $"{n}: {why}\n" : $"{n}\n")));
    }

    private static IEnumerable<PropertyObject> Objects(IFeedDialect dialect) =>
        from kind in Enum.GetValues<ObjectKind>()
        from deal in Enum.GetValues<Deal>()
        where dialect.Takes(kind, deal)
        from market in DialectLaw.Accepted(dialect, kind, deal, Seeds).Select(a => a.Offer.Object).GroupBy(o => o.Market)
        from o in market.Take(ObjectsPerMarket).Append(WithAddressInOneLine(AnyObject.Believable(1, kind, deal)))
        select o;

    private static PropertyObject WithAddressInOneLine(PropertyObject o)
    {
        o.Address = new() { Line = "Московская область, Пробный, Примерная улица, 1" };
        return o;
    }

    // One value may come back by chance, as what a reader assumes where nothing is told: then nothing told must come back otherwise.
    private static bool Carries(IFeedDialect dialect, CarryingField field, PropertyObject o)
    {
        var before = field.Get(o);
        try
        {
            field.Clear(o);
            var untold = DialectLaw.Feed(dialect, o.AsOffer().For(dialect));
            var returned = field.Values.Where(v => Returns(dialect, field, o, v, untold)).Take(2).ToList();
            if (returned.Count != 1) return returned.Count > 1;
            return !CarryingField.Same(field.Get(DialectLaw.Read(dialect, untold)[0].Object), returned[0]);
        }
        finally
        {
            field.Set(o, before);
        }
    }

    // Most trials end at bytes that do not depend on the field at all.
    private static bool Returns(IFeedDialect dialect, CarryingField field, PropertyObject o, object value, string untold)
    {
        field.Set(o, value);
        var offer = o.AsOffer().For(dialect);
        var feed = DialectLaw.Feed(dialect, offer);
        return (feed != untold || !field.IsOptional) && !dialect.Refuse(offer).AnyError()
            && CarryingField.Same(field.Get(DialectLaw.Read(dialect, feed)[0].Object), value);
    }

    private static Dictionary<string, string> Reasons(string path) =>
        (File.Exists(path) ? File.ReadAllLines(path) : []).Select(l => l.Split(": ", 2)).Where(l => l.Length == 2).ToDictionary(l => l[0], l => l[1]);
}
