using System.Globalization;
using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Host.Objects.List;

/// <summary>Reads an address of the list. What cannot be understood is told beside its field and asks for nothing.</summary>
/// <param name="zone">Whose days a date means.</param>
internal sealed class AskReader(IQueryCollection query, TimeZoneInfo zone)
{
    /// <summary>Key of the sentence about a word that nobody knows.</summary>
    public const string Unknown = "List.Fault.Word";

    private const int Longest = 200;
    private const int MostPages = 1_000_000;

    private readonly List<AskedPart> _parts = [];
    private readonly Dictionary<string, string> _faults = [];

    public ListAsk Read()
    {
        ReadAside();
        foreach (var field in ListFields.All)
        {
            if (field.IsRange) ReadRange(field);
            else ReadValues(field);
        }

        ReadTheRest();
        return new()
        {
            Parts = _parts,
            Faults = _faults,
            Whose = Told("whose") switch { "mine" => Whose.Mine, "team" => Whose.Team, _ => Whose.All },
            Sort = ListSort.Read(Told("sort")),
            Page = Number("page") is { } page ? Math.Clamp(page, 1, MostPages) : 1,
            Size = Number("size") is { } size && ListSizes.All.Contains(size) ? size : ListSizes.Usual,
            Columns = ListColumns.Read(query["col"]),
        };
    }

    // What is asked of the object's surroundings.
    private void ReadAside()
    {
        if (Told("q") is { } words) _parts.Add(new("q", ["q"], [words], []));
        if (Told("agent") is { } agent && (agent == "none" || IsNumber("agent", agent))) _parts.Add(new("agent", ["agent"], [agent], []));
        if (Told("department") is { } department && IsNumber("department", department)) _parts.Add(new("department", ["department"], [department], []));
        if (Told("advertised") is "yes" or "no") _parts.Add(new("advertised", ["advertised"], [Told("advertised")!], []));
        if (Told("plan") is { } plan && IsNumber("plan", plan))
            _parts.Add(new("plan", ["plan", "state"], [plan, Told("state") == "withheld" ? "Withheld" : "Offered"], []));
    }

    // What else stands in the address: words that nobody knows are told, not passed over.
    private void ReadTheRest()
    {
        if (Told("advertised") is not (null or "yes" or "no")) _faults["advertised"] = Unknown;
        if (Told("whose") is not (null or "mine" or "team" or "all")) _faults["whose"] = Unknown;
        if (Told("state") is not (null or "withheld" or "offered")) _faults["state"] = Unknown;
        if (Told("sort") is { } sort && ListSort.Read(sort).Word != sort) _faults["sort"] = Unknown;
        foreach (var name in query.Keys.Where(n => !ListFields.IsKnown(n) && Told(n) is not null)) _faults[Clean(name)] = Unknown;
    }

    private void ReadValues(ListField field)
    {
        var told = query[field.Name].OfType<string>().Select(Clean).Where(v => v.Length > 0).Distinct().ToList();
        if (told.Count == 0) return;
        if (field.Field.Type is FilterType.Word or FilterType.Flags && told.Find(v => Word(field, v) is null) is not null)
            _faults[field.Name] = Unknown;
        else if (Condition(field, told) is { } condition) _parts.Add(new(field.Name, field.Params, told, [condition]));
        else _faults[field.Name] = Unknown;
    }

    private static FilterCondition? Condition(ListField field, List<string> told) => field.Field.Type switch
    {
        FilterType.Word => new(field.Field, FilterOp.In, [.. told.Select(v => Word(field, v)!)]),
        FilterType.Flags => new(field.Field, FilterOp.Contains, [Word(field, told[0])!]),
        FilterType.Flag when told[0] is "yes" or "no" => new(field.Field, FilterOp.Equal, [told[0] == "yes"]),
        FilterType.Text when told[0] == "none" => new(field.Field, FilterOp.HasNot, []),
        FilterType.Text => new(field.Field, ListFields.IsExact(field) ? FilterOp.Equal : FilterOp.Contains, [told[0]]),
        FilterType.Texts => new(field.Field, FilterOp.Contains, [told[0]]),
        _ => null,
    };

    private void ReadRange(ListField field)
    {
        var (from, to) = (Told(field.From), Told(field.To));
        if (from is null && to is null) return;
        if (from == "none")
        {
            _parts.Add(new(field.Name, field.Params, ["none", ""], [new FilterCondition(field.Field, FilterOp.HasNot, [])]));
            return;
        }

        var terms = new List<FilterTerm>();
        if (from is not null && Bound(field, field.From, from) is { } low) terms.Add(new FilterCondition(field.Field, FilterOp.GreaterOrEqual, [low]));
        if (to is not null && Bound(field, field.To, to) is { } high)
            terms.Add(high is DateTimeOffset day ? new(field.Field, FilterOp.Less, [NextDay(day)]) : new FilterCondition(field.Field, FilterOp.LessOrEqual, [high]));
        if (terms.Count > 0)
            _parts.Add(new(field.Name, field.Params, [Good(field.From) ? from ?? "" : "", Good(field.To) ? to ?? "" : ""], terms));
    }

    private bool Good(string name) => !_faults.ContainsKey(name);

    private object? Bound(ListField field, string name, string told)
    {
        if (field.Field.Type == FilterType.Date)
        {
            if (DateOnly.TryParseExact(told, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1 and < 9999)
                return Midnight(day);
            _faults[name] = "List.Fault.Date";
            return null;
        }

        if (Decimal(told) is { } number) return number;
        _faults[name] = "List.Fault.Number";
        return null;
    }

    private DateTimeOffset NextDay(DateTimeOffset day) => Midnight(DateOnly.FromDateTime(day.DateTime).AddDays(1));

    private DateTimeOffset Midnight(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new(local, zone.GetUtcOffset(local));
    }

    private bool IsNumber(string name, string told)
    {
        if (long.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return true;
        _faults[name] = Unknown;
        return false;
    }

    /// <summary>A number as people type it: «12 500 000», «54,3».</summary>
    private static decimal? Decimal(string told)
    {
        var plain = string.Concat(told.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.').Replace('−', '-');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number : null;
    }

    private static string? Word(ListField field, string told) =>
        Array.Find(Enum.GetNames(field.Field.Words!), n => n.Equals(told, StringComparison.OrdinalIgnoreCase));

    private int? Number(string name) => int.TryParse(Told(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private string? Told(string name) => query[name] is [{ } first, ..] && Clean(first) is { Length: > 0 } told ? told : null;

    // PostgreSQL keeps no zero character.
    private static string Clean(string told)
    {
        var text = told.Replace("\0", "", StringComparison.Ordinal).Trim();
        return text.Length > Longest ? text[..Longest] : text;
    }
}
