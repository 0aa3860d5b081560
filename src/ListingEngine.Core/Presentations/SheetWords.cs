using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Presentations;

/// <summary>Numbers, units and words of one language, as a sheet prints them: the same on every machine.</summary>
internal sealed class SheetWords
{
    private const string Space = RussianNumbers.Space;

    private static readonly ConcurrentDictionary<Enum, Phrase> Names = [];

    private static readonly NumberFormatInfo English = NumberFormatInfo.ReadOnly(new() { NegativeSign = "−" });

    private static readonly string[] Months =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private readonly NumberFormatInfo _format;

    public SheetWords(string language) => (Language, _format) = (language, language == "en" ? English : RussianNumbers.Format);

    /// <summary><c>ru</c> or <c>en</c>.</summary>
    public string Language { get; }

    private bool IsEnglish => Language == "en";

    public string Say(string ru, string en) => IsEnglish ? en : ru;

    public string Number(decimal number) => number.ToString("#,##0.##", _format);

    /// <summary>«54,3 м²».</summary>
    public string Measured(decimal number, Unit unit) => unit switch
    {
        Unit.Rouble => Money(number, Currency.Rub),
        Unit.RoublePerMonth => Money(number, Currency.Rub) + Say(" в месяц", " a month"),
        Unit.Year => number.ToString("0", CultureInfo.InvariantCulture),
        Unit.Month => Number(number) + Space + Plural.Choose(Say("месяц|месяца|месяцев", "month|months"), (long)number, Language),
        Unit.None or Unit.Pieces => Number(number),
        _ => Number(number) + Space + Sign(unit),
    };

    /// <summary>«12 500 000 ₽».</summary>
    public string Money(decimal money, Currency currency)
    {
        var sign = currency switch { Currency.Usd => "$", Currency.Eur => "€", _ => "₽" };
        return IsEnglish ? sign + Number(money) : Number(money) + Space + sign;
    }

    /// <summary>«12 ноября 2026 г.».</summary>
    public string Day(DateOnly day) => IsEnglish
        ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{day.Day}{Space}{Months[day.Month - 1]} {day.Year}{Space}г.");

    /// <summary>The word of a value, the words of a set with commas between them; empty where there is none.</summary>
    public string Word(Enum value)
    {
        var name = Names.GetOrAdd(value, static v => v.GetType().IsDefined(typeof(FlagsAttribute)) ? OfSet(v) : NameOf(v) ?? new("", ""));
        return name.In(Language);
    }

    private string Sign(Unit unit) => unit switch
    {
        Unit.SquareMetre => Say("м²", "m²"),
        Unit.Sotka => Say("сот.", "sotkas"),
        Unit.Metre => Say("м", "m"),
        Unit.Kilometre => Say("км", "km"),
        Unit.Percent => "%",
        Unit.Kilowatt => Say("кВт", "kW"),
        Unit.Tonne => Say("т", "t"),
        Unit.CubicMetrePerHour => Say("м³/ч", "m³/h"),
        _ => Say("м³/сут", "m³/day"),
    };

    private static Phrase OfSet(Enum set)
    {
        var names = Enum.GetValues(set.GetType()).Cast<Enum>().Where(m => Convert.ToInt64(m, CultureInfo.InvariantCulture) != 0 && set.HasFlag(m))
            .Select(NameOf).OfType<Phrase>().ToList();
        return new(Joined(names.Select(n => n.Ru)), Joined(names.Select(n => n.En)));
    }

    private static string Joined(IEnumerable<string> words) => string.Join(", ", words.Select((word, at) => at == 0 ? word : Sentences.Uncapitalize(word)));

    private static Phrase? NameOf(Enum value) => value.GetType().GetField(value.ToString())?.GetCustomAttribute<ToldAttribute>()?.Label;
}
