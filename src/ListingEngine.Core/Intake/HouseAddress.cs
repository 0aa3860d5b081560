using System.Text.RegularExpressions;

namespace ListingEngine.Core.Intake;

/// <summary>
/// Street, house and flat of an address however it is written: «г. Псков, ул. Лесная, д. 40 корп. 2», «Лесная улица, 40к2» and «Лесная 40/2» are one.
/// Null where the address does not tell.
/// </summary>
public sealed partial record HouseAddress
{
    public static HouseAddress Unknown { get; } = new();

    /// <summary>Town or village without the word for its kind.</summary>
    public string? Locality { get; private init; }

    public StreetName? Street { get; private init; }

    /// <summary>Number with its letter, building and structure: <c>40ак2с1</c>.</summary>
    public string? House { get; private init; }

    public string? Flat { get; init; }

    /// <param name="locality">The town, where it is told apart.</param>
    /// <param name="line">The address in one line, or street and house alone.</param>
    public static HouseAddress Read(string? locality, string? line)
    {
        var place = PlaceIn(locality);
        if (string.IsNullOrWhiteSpace(line)) return place is null ? Unknown : new() { Locality = place };
        var text = Aside().Replace(Plain(line), ",");
        var flat = FlatNumber().Match(text);
        if (flat.Success) text = text.Remove(flat.Index, flat.Length);
        place ??= Town().Match(text) is { Success: true } town ? PlaceIn(town.Groups[1].Value) : null;
        var house = HouseIn(text);
        return new()
        {
            Locality = place,
            Street = StreetName.Read(house is null ? text : Before(text, house.Index) is { Length: > 0 } before ? before : text[(house.Index + house.Length)..], house is not null, place),
            House = house is null ? null : Spelled(house),
            Flat = flat.Success ? flat.Groups[1].Value : null,
        };
    }

    // With its word («д. 40») wherever it stands, else the last number that is not part of a name.
    private static Match? HouseIn(string text)
    {
        var numbers = HouseNumber().Matches(text);
        return numbers.FirstOrDefault(n => n.Groups["word"].Success) ?? numbers.LastOrDefault();
    }

    private static string Before(string text, int index) => text[..index].TrimEnd(' ', ',', '.');

    private static string Spelled(Match house)
    {
        var (number, letter, block, structure) = (house.Groups["number"].Value, house.Groups["letter"].Value, house.Groups["block"].Value, house.Groups["structure"].Value);
        return number.TrimStart('0') + Cyrillic(letter) + (block.Length > 0 ? "к" + Cyrillic(block) : "") + (structure.Length > 0 ? "с" + structure : "");
    }

    // On Russian keyboards the letters look the same.
    private static string Cyrillic(string letter) => letter.Replace('a', 'а').Replace('b', 'в').Replace('c', 'с').Replace('e', 'е');

    private static string? PlaceIn(string? locality)
    {
        if (string.IsNullOrWhiteSpace(locality)) return null;
        var place = PlaceWord().Replace(Plain(locality), " ").Trim(' ', ',', '.');
        return place.Length == 0 ? null : Spaces().Replace(place, " ");
    }

    internal static string Plain(string text) => Spaces().Replace(text.ToLowerInvariant().Replace('ё', 'е').Replace('–', '-').Replace("№", "", StringComparison.Ordinal), " ")
        .Trim('«', '»', '"', ' ', ',', '.');

    private const string Block = @"(?:\s*,?\s*(?:корпус|корп|кор|к)\.?\s*|\s*/\s*)(?<block>\d{1,3}[а-яa-z]?|[а-яa-z])(?!\w)";
    private const string Structure = @"\s*,?\s*(?:строение|стр|с)\.?\s*(?<structure>\d{1,3})(?!\w)";
    private const string Letter = @"(?:\s?-?\s?[""«]?(?<letter>[а-яa-z])[""»]?(?![\w.-])|\s*,?\s*(?:литера|лит)\.?\s*(?:а(?!\w)|(?<letter>[а-яa-z])(?!\w)))";

    // «литера А» is what most houses of Petersburg are called beside their number; ordinals and lengths are no houses.
    [GeneratedRegex(@"(?<![\w-])(?<word>(?:дом|д|владение|влд|вл|участок|уч)\.?\s*)?(?<number>\d{1,4})(?!\d)(?!\s?-?\s?(?:я|й|ая|ый|ой|ий|го|ого|ое|е|летия|лет|линия|км|кв|м|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|бакинских|партизан|съезда|пятилетки|армии)(?!\w))(?!\s*(?:мкр|мкрн|микрорайон|квартал|кв-л)\b)"
        + "(?:" + Letter + ")?(?:" + Block + ")?(?:" + Structure + ")?(?![а-яa-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex HouseNumber();

    [GeneratedRegex(@"(?<![\w-])(?:квартира|кв|офис|оф|помещение|пом|апартаменты|апарт|ап)\.?\s*(\d{1,4}[а-я]?)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex FlatNumber();

    [GeneratedRegex(@"(?<!\w)(?:\d{6}|(?:подъезд|под|этаж|эт)\.?\s*\d+|\d+(?:-й)?\s*(?:подъезд|этаж))(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"(?<![\w-])(?:город|гор|г|пгт|рп|поселок|пос|село|деревня|дер|станица|хутор)\.?\s+([а-я][а-я -]*?)(?=\s*(?:,|$)|\s+(?:ул|улица|пр|пр-т|проспект|пер|переулок|ш|шоссе|б-р|бульвар|наб|пл|мкр|д|дом)(?!\w))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Town();

    [GeneratedRegex(@"(?<![\w-])(?:город|гор|г|пгт|рп|поселок|пос|п|село|с|деревня|дер|д|станица|ст-ца|хутор|городского типа)\.?(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceWord();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
