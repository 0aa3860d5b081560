using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>Words to values: where a page's findings become an advert.</summary>
internal static class ListingAssembly
{
    // An amount is no count: it keeps a decimal point, so that every program takes it for what it is.
    private const decimal Amount = 0.0m;
    private const int MostPhotos = 100;
    private const int MostPhones = 10;
    private const int OldestHouse = 1500;
    private const int NewestHouse = 2100;

    public static (OwnerListing Advert, IReadOnlyList<Unread> Unread) Of(IReadOnlyList<Finding> found, Uri? page, OwnerSource? source)
    {
        var pick = new Pick(found.SelectMany(Told));
        var advert = new OwnerListing
        {
            Id = pick.Thing(AdvertField.Id, Line),
            Link = pick.Thing(AdvertField.Link, t => PageLink.Of(t, page)?.AbsoluteUri),
            Title = pick.Thing(AdvertField.Title, Line),
            Description = pick.Thing(AdvertField.Description, Prose),
            Deal = pick.Value(AdvertField.Deal, Words.DealIn),
            Kind = pick.Value(AdvertField.Kind, Words.KindIn),
            Price = pick.Value(AdvertField.Price, Price),
            Currency = pick.Thing(AdvertField.Currency, t => MoneyText.CurrencyIn(t) ?? Code(t)) ?? Declared(source),
            Period = pick.Value(AdvertField.Period, Words.PeriodIn),
            Deposit = pick.Value(AdvertField.Deposit, t => MoneyText.Read(Behind(t, "залог", "депозит", "kaucja", "deposit"))?.Amount + Amount),
            Commission = pick.Value(AdvertField.Commission, t => IsShare(t) ? null : MoneyText.Read(Behind(t, "комисси", "commission"))?.Amount + Amount),
            CommissionPercent = pick.Value(AdvertField.Commission, t => IsShare(t) ? MoneyText.Read(t)?.Amount : null),
            Address = pick.Thing(AdvertField.Address, Line),
            Country = pick.Thing(AdvertField.Country, Line),
            Region = pick.Thing(AdvertField.Region, Line),
            Locality = pick.Thing(AdvertField.Locality, Line),
            District = pick.Thing(AdvertField.District, Line),
            Street = pick.Thing(AdvertField.Street, Line),
            House = pick.Thing(AdvertField.House, Line),
            PostalCode = pick.Thing(AdvertField.PostalCode, Line),
            Latitude = pick.Value(AdvertField.Latitude, t => Degrees(t, 90)),
            Longitude = pick.Value(AdvertField.Longitude, t => Degrees(t, 180)),
            Area = pick.Thing(AdvertField.Area, Area),
            LivingArea = pick.Thing(AdvertField.LivingArea, Area),
            KitchenArea = pick.Thing(AdvertField.KitchenArea, Area),
            PlotArea = pick.Thing(AdvertField.PlotArea, Area),
            Rooms = pick.Value(AdvertField.Rooms, t => RoomsText.Find(t)?.Rooms ?? (t.Length < 20 ? RoomsText.Read(t)?.Rooms : null)),
            Bedrooms = pick.Value(AdvertField.Bedrooms, t => RoomsText.Read(t)?.Rooms),
            Floor = pick.Value(AdvertField.Floor, t => FloorText.Read(t)?.Floor),
            Floors = pick.Value(AdvertField.Floors, t => FloorText.Read(t)?.Floor),
            Year = pick.Value(AdvertField.Year, Year),
            Photos = pick.Many(AdvertField.Photo, t => PageLink.Of(t, page)?.AbsoluteUri, MostPhotos),
            Phones = pick.Many(AdvertField.Phone, Phone, MostPhones),
            Name = pick.Thing(AdvertField.Name, Line),
            Agency = pick.Thing(AdvertField.Agency, Line),
            Seller = pick.Value(AdvertField.Seller, Words.SellerIn),
            Published = pick.Value(AdvertField.Published, Time),
            Updated = pick.Value(AdvertField.Updated, Time),
        };
        // A commission is an amount or a share: what is not the one was understood as the other.
        return (advert, [.. pick.Unread.Distinct().Where(u => u.Path != advert.Commission?.From && u.Path != advert.CommissionPercent?.From)]);
    }

    // One fragment may tell several things: «54/32/9», «5/9», «35 т.р./мес».
    private static IEnumerable<Finding> Told(Finding finding)
    {
        yield return finding;
        switch (finding.Field)
        {
            case AdvertField.Price when MoneyText.Read(finding.Text) is { } money:
                if (money.Currency is { } currency) yield return finding with { Field = AdvertField.Currency, Means = currency };
                if (Words.Period(money.Period) is not null) yield return finding with { Field = AdvertField.Period };
                break;
            // Nobody says of a long rent that it is asked for a month.
            case AdvertField.Deal when Words.DealIn(finding.Text) == Deal.LongRent:
                yield return finding with { Field = AdvertField.Period, Means = "month", Trust = Trust.Words };
                break;
            case AdvertField.Area when AreaText.Read(finding.Text) is { Living: { } living } areas:
                yield return finding with { Field = AdvertField.LivingArea, Means = Numbers.Write(living) };
                if (areas.Kitchen is { } kitchen) yield return finding with { Field = AdvertField.KitchenArea, Means = Numbers.Write(kitchen) };
                break;
            case AdvertField.Floor when FloorText.Read(finding.Text) is { Floors: { } floors }:
                yield return finding with { Field = AdvertField.Floors, Means = floors.ToString(CultureInfo.InvariantCulture) };
                break;
        }
    }

    private static ReadValue<string>? Declared(OwnerSource? source) =>
        source?.Currency is { } currency ? new(currency, currency, "source " + source.Key, Trust.Words, []) : null;

    private static string? Line(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 0 ? line : null;
    }

    private static string? Prose(string text) => text.Length > 0 ? text : null;

    private static decimal? Price(string text) => MoneyText.Read(text) is { PerMetre: false } money ? money.Amount + Amount : null;

    private static string? Code(string text) =>
        text.Length == 3 && text.All(char.IsAsciiLetter) ? text.ToUpperInvariant() : null;

    private static int? Year(string text) => Numbers.ReadWhole(text) is { } year && year is >= OldestHouse and <= NewestHouse ? year : null;

    // One line may tell both: «комиссия 33 500 руб., залог 67 000 руб.».
    private static string Behind(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at) return text[at..];
        return text;
    }

    private static bool IsShare(string text) => text.Contains('%', StringComparison.Ordinal);

    private static decimal? Degrees(string text, int most) => Numbers.Read(text) is { } degrees && degrees != 0 && Math.Abs(degrees) <= most ? degrees : null;

    private static ReadArea? Area(string text) => AreaText.Read(text) is { } area ? new(area.Total + Amount, area.Unit) : null;

    // A foreign number is kept by its digits.
    private static string? Phone(string text)
    {
        if (Phones.Read(text) is { } russian) return russian;
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length is >= 9 and <= 15 && !text.Contains('*', StringComparison.Ordinal) ? "+" + digits : null;
    }

    private static DateTimeOffset? Time(string text)
    {
        if (Numbers.ReadId(text) is { } stamp) return stamp is > 946_684_800 and < 4_102_444_800 ? DateTimeOffset.FromUnixTimeSeconds(stamp) : null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : DayInText.Find(text);
    }
}
