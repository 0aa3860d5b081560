using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Host.Objects.Card;

/// <summary>Values of fields as they stand in a form's inputs, and back. A problem is the key of its sentence.</summary>
internal static class FieldText
{
    private const string Day = "yyyy-MM-dd", Moment = "yyyy-MM-dd'T'HH:mm";

    private static readonly NumberFormatInfo Russian = new() { NumberGroupSeparator = " ", NumberDecimalSeparator = "," };

    private static readonly string[] SaidAfterNumbers = ["₽", "руб.", "руб", "р.", "м²", "м2", "кв.м", "кв. м", "м", "сот.", "сот", "%", "км", "кВт"];

    /// <summary>Line ends as HTML forms cannot keep them apart.</summary>
    public static string Plain(string text) =>
        text.Replace("\0", "", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    public static string Write(CardField field, PropertyObject o, TimeZoneInfo zone) => field.Get(o) switch
    {
        null => "",
        string text => Plain(text),
        bool yes => yes ? "true" : "false",
        decimal number => number.ToString(field.Told.Unit == Unit.Rouble ? "#,##0.############################" : "0.############################", Russian),
        DateOnly day => day.ToString(Day, CultureInfo.InvariantCulture),
        DateTimeOffset at => TimeZoneInfo.ConvertTime(at, zone).ToString(Moment, CultureInfo.InvariantCulture),
        List<string> tags => string.Join(", ", tags),
        List<MetroStation> stations => MetroText.Write(stations),
        Enum value when field.IsSet => string.Join(',', Members(field.Type).Where(value.HasFlag)),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>The members that a person may choose: of a set all but none.</summary>
    public static IEnumerable<Enum> Members(Type type) => Enum.GetValues(type).Cast<Enum>()
        .Where(m => !type.IsDefined(typeof(FlagsAttribute), false) || Convert.ToInt64(m, CultureInfo.InvariantCulture) != 0);

    public static (object? Value, string? Problem) Read(CardField field, string told, TimeZoneInfo zone)
    {
        var text = told.Trim();
        if (field.Type == typeof(List<MetroStation>)) return MetroText.Read(text);
        if (field.Type == typeof(List<string>)) return (text.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList(), null);
        if (text.Length == 0) return (null, field.MustBeTold ? "Card.Fault.Missing" : null);
        if (field.Type == typeof(string)) return (text, null);
        if (field.Type.IsEnum) return Chosen(field.Type, text) is { } member ? (member, null) : (null, "Card.Fault.Choice");
        return Scalar(field.Type, text, zone) is { } value ? (value, null) : (null, ProblemOf(field.Type));
    }

    private static object? Scalar(Type type, string text, TimeZoneInfo zone) => type.Name switch
    {
        nameof(Boolean) => text == "true" ? true : text == "false" ? false : (object?)null,
        nameof(Decimal) => Numbers.Read(Bare(text)),
        nameof(Int32) => Numbers.ReadWhole(Bare(text)),
        nameof(Int64) => Numbers.ReadId(Bare(text)),
        nameof(DateOnly) => DayOf(text),
        _ => MomentOf(text, zone),
    };

    // As a person may write it: «54,3 м²», «−5» with the sign of a typesetter.
    private static string Bare(string text)
    {
        text = text.Replace('−', '-');
        foreach (var unit in SaidAfterNumbers)
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase)) return text[..^unit.Length];
        return text;
    }

    private static Enum? Chosen(Type type, string text)
    {
        long bits = 0;
        foreach (var word in text.Split(','))
        {
            if (Members(type).FirstOrDefault(m => m.ToString() == word) is not { } member) return null;
            bits |= Convert.ToInt64(member, CultureInfo.InvariantCulture);
        }

        return (Enum)Enum.ToObject(type, bits);
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, [Day, "dd.MM.yyyy", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateTimeOffset? MomentOf(string text, TimeZoneInfo zone) =>
        DateTime.TryParseExact(text, [Moment, Day, "dd.MM.yyyy", "dd.MM.yyyy HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? new(at, zone.GetUtcOffset(at)) : null;

    private static string ProblemOf(Type type) =>
        type == typeof(decimal) ? "Card.Fault.Number" : type == typeof(int) || type == typeof(long) ? "Card.Fault.Whole"
        : type == typeof(bool) ? "Card.Fault.Choice" : "Card.Fault.Date";
}
