using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Balconies and bathrooms, which the portal tells in words with a number before them.</summary>
internal static class YandexCounts
{
    private const int Most = 9;

    private static readonly string[] Balconies =
        ["", "балкон", "2 балкона", "3 балкона", "4 балкона", "5 балконов", "6 балконов", "7 балконов", "8 балконов", "9 балконов"];

    private static readonly string[] Loggias =
        ["", "лоджия", "2 лоджии", "3 лоджии", "4 лоджии", "5 лоджий", "6 лоджий", "7 лоджий", "8 лоджий", "9 лоджий"];

    public static FeedElement Balcony { get; } = new("balcony", "attributes.balconies", WriteBalcony, ReadBalcony);

    public static FeedElement Bathroom { get; } = new("bathroom-unit", "attributes.bathrooms", WriteBathroom, ReadBathroom);

    // The paper has no word for both at once; the loggias then stay unsaid.
    private static void WriteBalcony(PropertyObject o, FeedWriter writer)
    {
        if (o.Attributes.Balconies is >= 1 and <= Most and var balconies) writer.Element(Balcony.Name, Balconies[balconies]);
        else if (o.Attributes.Loggias is >= 1 and <= Most and var loggias) writer.Element(Balcony.Name, Loggias[loggias]);
    }

    private static bool ReadBalcony(PropertyObject o, FeedNode node)
    {
        int? balconies = null, loggias = null;
        foreach (var part in LookAlikes.Fold(node.Text).Replace(" и ", ",", StringComparison.Ordinal).Split(',', '+', '/', ';'))
        {
            var (count, noun) = Counted(part);
            if (count is null) return false;
            if (noun.StartsWith("балкон", StringComparison.Ordinal)) balconies = count;
            else if (noun.StartsWith("лоджи", StringComparison.Ordinal)) loggias = count;
            else if (noun.Length == 0 && part.Trim().Length > 0) balconies = count;
            else if (Flags.Read(noun) is { } any) balconies = any ? 1 : 0;
            else return false;
        }

        o.Attributes.Balconies = balconies ?? o.Attributes.Balconies;
        o.Attributes.Loggias = loggias ?? o.Attributes.Loggias;
        return true;
    }

    private static void WriteBathroom(PropertyObject o, FeedWriter writer)
    {
        var a = o.Attributes;
        var (combined, separate) = (a.CombinedBathrooms ?? 0, a.SeparateBathrooms ?? 0);
        var all = a.Bathrooms ?? (long)combined + separate;
        if (all == 1 && combined == 1 && separate <= 0) writer.Element(Bathroom.Name, "совмещенный");
        else if (all == 1 && separate == 1 && combined <= 0) writer.Element(Bathroom.Name, "раздельный");
        else if (all is >= 1 and <= 100) writer.Element(Bathroom.Name, all);
    }

    private static bool ReadBathroom(PropertyObject o, FeedNode node)
    {
        var text = LookAlikes.Fold(node.Text);
        var (count, noun) = Counted(text);
        var combined = text.Contains("совмещен", StringComparison.Ordinal);
        var separate = text.Contains("раздел", StringComparison.Ordinal);
        if (count is null || combined && separate && noun.Length < text.Length || !combined && !separate && noun.Length > 0) return false;
        if (combined) o.Attributes.CombinedBathrooms = count;
        if (separate) o.Attributes.SeparateBathrooms = count;
        if (!combined && !separate) o.Attributes.Bathrooms = count;
        return true;
    }

    // «2 балкона» is two and a noun, «балкон» one and a noun, «2» two and nothing; a number too large is null.
    private static (int? Count, string Noun) Counted(string text)
    {
        var words = text.Trim();
        var digits = 0;
        while (digits < words.Length && char.IsAsciiDigit(words[digits])) digits++;
        return (digits == 0 ? 1 : Numbers.ReadWhole(words[..digits]), words[digits..].Trim());
    }
}
