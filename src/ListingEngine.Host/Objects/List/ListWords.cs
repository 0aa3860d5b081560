using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Objects.List;

/// <summary>What the list says of an object and of a condition.</summary>
internal static class ListWords
{
    /// <summary>«2-к, 54,3 м², 5/9 эт.»</summary>
    public static string Facts(PropertyObject o, PageText text)
    {
        var facts = new List<string>(4);
        if (o.Rooms is { } rooms and > 0) facts.Add(text.Say(o.Kind.IsFlatLike() ? "List.Rooms" : "List.RoomsOf", rooms));
        if (o.TotalArea is { } area) facts.Add(text.Say("List.Metres", Figures.Number(area, text.Language)));
        if (o.LandArea is { } land) facts.Add(text.Say(o.Kind.IsLandLike() ? "List.Sotkas" : "List.Plot", Figures.Number(land, text.Language)));
        if (o.Floor is { } floor) facts.Add(text.Say("List.Floor", o.Floors is { } of ? $"{floor}/{of}" : $"{floor}"));
        else if (o.Floors is { } floors) facts.Add(text.Count("List.Floors", floors));
        return string.Join(", ", facts);
    }

    /// <summary>«12 500 000 ₽», «65 000 ₽ в месяц», «1 200 ₽ за м²»; null without a price.</summary>
    public static string? Price(PropertyObject o, PageText text)
    {
        if (o.Price is not { } price) return null;
        var said = Figures.Price(price, o.Currency, text.Language);
        if (o.PriceUnit != PriceUnit.Whole) said += Figures.Space + text[$"List.Per.{o.PriceUnit}"];
        return o.Deal != Deal.Sale && o.PricePeriod is { } period ? said + Figures.Space + text[$"List.Each.{period}"] : said;
    }

    /// <summary>Street and house, or what is known of the place.</summary>
    public static string Street(PropertyObject o, PageText text) =>
        o.Address.Line ?? o.Address.SubLocality ?? o.Address.Locality ?? o.Address.District ?? o.Address.Region ?? text["List.NoAddress"];

    /// <summary>Town and its district, where the first line does not say it already.</summary>
    public static string Town(PropertyObject o) => string.Join(", ", new[] { o.Address.Locality, o.Address.SubLocality }
        .Where(p => !string.IsNullOrWhiteSpace(p) && o.Address.Line?.Contains(p, StringComparison.OrdinalIgnoreCase) != true));

    /// <summary>«Цена: 1 000 000 – 5 000 000».</summary>
    public static string Chip(AskedPart part, PageText text, Choices choices)
    {
        if (part.Field is { } field) return $"{field.Label(text)}: {Values(part, field, text)}";
        var value = part.Values[0];
        return part.Name switch
        {
            "q" => text.Say("List.Chip.Words", value),
            "agent" when value == "none" => text["List.Chip.NoAgent"],
            "agent" => text.Say("List.Chip.Agent", Choices.Name(choices.Agents, value) ?? value),
            "department" => text.Say("List.Chip.Department", Choices.Name(choices.Departments, value) ?? value),
            "advertised" => text[$"List.Chip.Advertised.{value}"],
            _ => text.Say($"List.Chip.{part.Values[1]}", Choices.Name(choices.Plans, value) ?? value),
        };
    }

    private static string Values(AskedPart part, ListField field, PageText text)
    {
        if (part.Values[0] == "none") return text["List.Chip.NotTold"];
        return field.Field.Type switch
        {
            FilterType.Number or FilterType.Date => (part.Values[0], part.Values[1]) switch
            {
                (var from, "") => text.Say("List.Chip.From", from),
                ("", var to) => text.Say("List.Chip.To", to),
                var (from, to) when from == to => from,
                var (from, to) => $"{from} – {to}",
            },
            FilterType.Flag => text[$"List.{part.Values[0]}"],
            FilterType.Word or FilterType.Flags => string.Join(", ", part.Values.Select(v => text.Word(field.Field.Words!, Known(field, v)))),
            _ => part.Values[0],
        };
    }

    private static string Known(ListField field, string told) =>
        Array.Find(Enum.GetNames(field.Field.Words!), n => n.Equals(told, StringComparison.OrdinalIgnoreCase)) ?? told;
}
