using System.Globalization;
using ListingEngine.Core.Intake;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>An owner's advert in words.</summary>
internal static class InboxWords
{
    private const decimal Sotka = 100;

    /// <summary>«2-комн. квартира, 54,3 м², 5/9 эт.»</summary>
    public static string Facts(OwnerAdvert a, PageText text)
    {
        var parts = new List<string> { What(a, text) };
        if (a.Area is { } area) parts.Add(text.Say("Inbox.Metres", Figures.Number(area, text.Language)));
        if (a.PlotArea is { } plot) parts.Add(text.Say("Inbox.Sotkas", Figures.Number(plot / Sotka, text.Language)));
        if (a.Floor is { } floor) parts.Add(a.Floors is { } floors ? text.Say("Inbox.FloorOf", floor, floors) : text.Say("Inbox.Floor", floor));
        else if (a.Floors is { } only) parts.Add(text.Count("Inbox.Floors", only));
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    /// <summary>«5 200 000 ₽ в месяц»</summary>
    public static string Price(OwnerAdvert a, PageText text) => a.Price is { } price
        ? $"{Money(price, a.Currency, text)}{(a.Period is { } period ? $" {text[$"Inbox.Per.{period}"]}" : "")}" : text["Inbox.NoPrice"];

    /// <summary>Sites abroad ask in more currencies than we trade in.</summary>
    public static string Money(decimal price, string? code, PageText text) => code switch
    {
        null or "RUB" or "RUR" => Figures.Price(price, Currency.Rub, text.Language),
        "USD" => Figures.Price(price, Currency.Usd, text.Language),
        "EUR" => Figures.Price(price, Currency.Eur, text.Language),
        _ => $"{Figures.Number(price, text.Language)}{Figures.Space}{code}",
    };

    public static string Address(OwnerAdvert a, PageText text)
    {
        var address = a.Address is { Length: > 0 } line && a.Locality is { Length: > 0 } town && !line.Contains(town, StringComparison.OrdinalIgnoreCase)
            ? $"{town}, {line}" : a.Address ?? a.Locality;
        return address is { Length: > 0 } ? address : text["Inbox.NoAddress"];
    }

    // Numbers are kept as programs write them.
    private static string Written(string detail, PageText text) =>
        detail.Contains('.', StringComparison.Ordinal) && decimal.TryParse(detail, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Figures.Number(number, text.Language) : detail;

    /// <summary>Why the engine thinks so, as a sentence; a code that nobody named stands for itself.</summary>
    public static string Of(Sign sign, PageText text)
    {
        var (key, details) = ($"Sign.{sign.Code}", sign.Details.Select(d => (object)Written(d, text)).ToArray());
        var form = text[key];
        if (form == key) return string.Join(": ", new[] { sign.Code }.Concat(sign.Details));
        try
        {
            return string.Format(CultureInfo.InvariantCulture, form, details);
        }
        catch (FormatException)
        {
            return form;
        }
    }

    /// <summary>The weightiest sign, for a chip.</summary>
    public static string Chief(Judged judged, PageText text) => judged.Signs.Count > 0 ? Of(judged.Signs[0], text) : "";

    public static string Left(NotCarried left, PageText text) =>
        text.Say($"Inbox.Left.{left.Why}", text[$"Inbox.Field.{left.Field}"], left.Raw);

    public static string Told(TakeOutcome outcome, PageText text) => outcome switch
    {
        TakeOutcome.Taken taken => text.Say("Inbox.Take.Done", taken.ObjectId),
        TakeOutcome.Decided { IsMine: true, IsRejected: false } => text["Inbox.Take.Mine"],
        TakeOutcome.Decided { IsRejected: true } decided => text.Say("Inbox.Take.Rejected", decided.Who ?? text["Inbox.Somebody"]),
        TakeOutcome.Decided decided => text.Say("Inbox.Take.Taken", decided.Who ?? text["Inbox.Somebody"], decided.At is { } at ? text.Exact(at) : "—"),
        TakeOutcome.Limit { IsDaily: true } limit => text.Count("Inbox.Take.Daily", limit.Most),
        TakeOutcome.Limit limit => text.Count("Inbox.Take.AtOnce", limit.Most),
        TakeOutcome.Forgotten => text["Inbox.Take.Forgotten"],
        _ => text["Inbox.Take.NotFound"],
    };

    private static string What(OwnerAdvert a, PageText text)
    {
        var kind = a.Kind is { } told ? text.Word(told) : text["Inbox.NoKind"];
        return a.Rooms switch
        {
            0 => text["Inbox.Studio"],
            { } rooms when a.Kind is null or ObjectKind.Flat => text.Say("Inbox.Rooms", rooms),
            { } rooms => $"{kind}, {text.Say("Inbox.RoomsOf", rooms)}",
            null => kind,
        };
    }
}
