using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Owners.Paste;

/// <summary>An advert that was read, as a table for the person who pasted it. Phones and names are masked here as everywhere before it is taken into work.</summary>
internal sealed class ReadFacts
{
    private readonly List<ReadFact> _all = [];
    private readonly PageText _text;
    private readonly List<string> _names;
    private readonly List<string> _phones;

    private ReadFacts(OwnerListing listing, PageText text)
    {
        _text = text;
        _names = listing.Name is { } name ? [name.Value, name.Raw] : [];
        _phones = [.. listing.Phones.Select(p => p.Value)];
    }

    public static IReadOnlyList<ReadFact> Of(OwnerListing l, PageText text)
    {
        var facts = new ReadFacts(l, text);
        facts.Property(l);
        facts.Place(l);
        facts.Person(l);
        return facts._all;
    }

    private void Property(OwnerListing l)
    {
        Add(AdvertField.Title, l.Title);
        Add(AdvertField.Deal, l.Deal, d => _text.Word(d));
        Add(AdvertField.Kind, l.Kind, k => _text.Word(k));
        Add(AdvertField.Price, l.Price, p => Money(p, l.Currency?.Value));
        Add(AdvertField.Currency, l.Currency);
        Add(AdvertField.Period, l.Period, p => _text.Word(p));
        Add(AdvertField.Deposit, l.Deposit, Number);
        Add(AdvertField.Commission, l.Commission, Number);
        Add(AdvertField.Commission, l.CommissionPercent, p => $"{Number(p)} %");
        Add(AdvertField.Area, l.Area, Area);
        Add(AdvertField.LivingArea, l.LivingArea, Area);
        Add(AdvertField.KitchenArea, l.KitchenArea, Area);
        Add(AdvertField.PlotArea, l.PlotArea, Area);
        Add(AdvertField.Rooms, l.Rooms, r => r == 0 ? _text["Paste.Studio"] : Number(r));
        Add(AdvertField.Bedrooms, l.Bedrooms, b => Number(b));
        Add(AdvertField.Floor, l.Floor, f => Number(f));
        Add(AdvertField.Floors, l.Floors, f => Number(f));
        Add(AdvertField.Year, l.Year, y => y.ToString(CultureInfo.InvariantCulture));
    }

    private void Place(OwnerListing l)
    {
        Add(AdvertField.Address, l.Address);
        Add(AdvertField.Country, l.Country);
        Add(AdvertField.Region, l.Region);
        Add(AdvertField.Locality, l.Locality);
        Add(AdvertField.District, l.District);
        Add(AdvertField.Street, l.Street);
        Add(AdvertField.House, l.House);
        Add(AdvertField.PostalCode, l.PostalCode);
        Add(AdvertField.Latitude, l.Latitude, d => d.ToString(CultureInfo.InvariantCulture));
        Add(AdvertField.Longitude, l.Longitude, d => d.ToString(CultureInfo.InvariantCulture));
        if (l.Photos is [var first, ..]) _all.Add(new(Key(AdvertField.Photo), _text.Count("Paste.Photos", l.Photos.Count), first.Raw, first.From, []));
        Add(AdvertField.Description, l.Description);
    }

    private void Person(OwnerListing l)
    {
        foreach (var phone in l.Phones) _all.Add(new(Key(AdvertField.Phone), Phones.Masked(phone.Value), Phones.Masked(phone.Raw), phone.From, []));
        if (l.Name is { } name) _all.Add(new(Key(AdvertField.Name), _text["Paste.Hidden"], _text["Paste.Hidden"], name.From, []));
        Add(AdvertField.Agency, l.Agency);
        Add(AdvertField.Seller, l.Seller, s => _text.Name(s));
        Add(AdvertField.Published, l.Published, _text.Exact);
        Add(AdvertField.Updated, l.Updated, _text.Exact);
        Add(AdvertField.Id, l.Id);
        Add(AdvertField.Link, l.Link);
    }

    private void Add(AdvertField field, ReadValue<string>? told) => Add(field, told, v => field == AdvertField.Link ? v : Unnamed.Text(v, _names, _phones));

    private void Add<T>(AdvertField field, ReadValue<T>? told, Func<T, string> write)
    {
        if (told is not null) _all.Add(new(Key(field), write(told.Value).Trim(), Masked(told.Raw), told.From, [.. told.Others.Select(o => $"{Masked(o.Raw)} ({o.From})")]));
    }

    private string Masked(string raw) => Unnamed.Text(raw, _names, _phones);

    // Sites abroad ask in more currencies than we trade in.
    private string Money(decimal amount, string? currency) => EnumNames<Currency>.Find(currency ?? "") is { } known ? Figures.Price(amount, known, _text.Language) : $"{Number(amount)} {currency}";

    private string Number(decimal number) => Figures.Number(number, _text.Language);

    private string Area(ReadArea area) => $"{Number(area.SquareMetres)} {_text["Paste.Metres"]}";

    private static string Key(AdvertField field) => $"AdvertField.{field}";
}
