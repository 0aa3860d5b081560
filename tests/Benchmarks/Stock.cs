using System.Reflection;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Objects;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Benchmarks;

/// <summary>A believable stock as a Yandex feed: mostly flats, fifteen photos each, texts of some thousand characters.</summary>
internal static class Stock
{
    private const int PhotosEach = 15;

    private static readonly string Text = string.Concat(Enumerable.Repeat(
        "Светлая квартира с видом на парк, рядом школа, детский сад и остановка; окна выходят во двор, соседи спокойные. ", 4));

    private static readonly PropertyInfo[] Attributes = [.. typeof(PropertyAttributes).GetProperties().Where(p => p.CanWrite)];

    public static void WriteFeed(string path, int offers)
    {
        var dialect = PortalCatalog.Find("yandex")!.Dialect;
        using var file = File.Create(path);
        var writer = new FeedWriter();
        dialect.WriteHead(writer, FeedEdition.Trial);
        var written = 0;
        for (var seed = 1; written < offers; seed++)
        {
            var offer = Offer(seed);
            if (dialect.Refuse(offer).AnyError()) continue;
            dialect.WriteOffer(offer, writer);
            written++;
            if (writer.Length < 1 << 20) continue;
            file.Write(writer.Written);
            writer.Clear();
        }

        dialect.WriteFoot(writer);
        file.Write(writer.Written);
    }

    public static Offer Offer(int seed)
    {
        var kind = (seed % 10) switch { 0 => ObjectKind.House, 1 => ObjectKind.Room, 2 => ObjectKind.Land, _ => ObjectKind.Flat };
        var o = AnyObject.Believable(seed, kind, seed % 4 == 0 ? Deal.LongRent : Deal.Sale);
        Thin(o.Attributes, seed);
        o.Photos = Enumerable.Range(1, PhotosEach).Select(i => new ObjectPhoto { Url = $"https://img.example.test/objects/{seed}/photo-{i:00}-large.jpg" }).ToList();
        o.Description = $"Объект {seed}. {Text}";
        return o.AsOffer() with { Description = o.Description };
    }

    // Nobody tells everything: about a third of what could be told stays.
    private static void Thin(PropertyAttributes attributes, int seed)
    {
        foreach (var (p, i) in Attributes.Select((p, i) => (p, i)))
            if ((seed + i) % 3 != 0 && Nullable.GetUnderlyingType(p.PropertyType) == typeof(bool)) p.SetValue(attributes, null);
    }
}
