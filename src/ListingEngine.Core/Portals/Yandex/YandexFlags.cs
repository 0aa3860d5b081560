using System.Linq.Expressions;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Elements that stand once for each value of a set.</summary>
internal static class YandexFlags
{
    public static FeedElement Repeated<T>(string name, Expression<Func<PropertyObject, T?>> path, Words<T> words, Func<T, T, bool> has,
        Func<T, T, T> with) where T : struct, Enum
    {
        var field = ObjectField.Of(path);
        var values = words.Values.Select(v => (Value: v, Word: words.Write(v)!)).ToArray();
        return new(name, field.Name,
            (o, w) =>
            {
                if (field.Get(o) is not { } set) return;
                foreach (var (value, word) in values)
                    if (has(set, value)) w.Element(name, word);
            },
            (o, node) =>
            {
                if (words.Read(node.Text) is not { } value) return false;
                field.Set(o, with(field.Get(o) ?? default, value));
                return true;
            });
    }

    /// <summary>The kind first, then the further uses that the portal has words for.</summary>
    public static void WriteTypes(PropertyObject o, FeedWriter writer)
    {
        writer.Element("commercial-type", YandexKinds.CommercialTypes.Write(o.Kind));
        if (o.Attributes.Uses is not { } uses) return;
        foreach (var (kind, use) in YandexKinds.Uses)
            if (kind != o.Kind && (uses & use) != 0) writer.Element("commercial-type", YandexKinds.CommercialTypes.Write(kind));
    }

    /// <summary>The first type that is understood is the kind, the others are further uses.</summary>
    public static ObjectKind? ReadTypes(FeedNode offer, PropertyObject o, Action<FeedNode> notUnderstood)
    {
        ObjectKind? first = null;
        foreach (var node in offer.Children)
        {
            if (node.Taken || node.Name != "commercial-type") continue;
            if (YandexWords.Read(YandexKinds.CommercialTypes, node.Text) is not { } kind)
            {
                if (node.Text.Length > 0) notUnderstood(node);
                else node.Taken = true;
                continue;
            }

            node.Taken = true;
            if (first is null) first = kind;
            else if (kind != first) o.Attributes.Uses = (o.Attributes.Uses ?? CommercialUses.None) | Use(kind);
        }

        return first;
    }

    private static CommercialUses Use(ObjectKind kind) => Array.Find(YandexKinds.Uses, u => u.Kind == kind).Use;
}
