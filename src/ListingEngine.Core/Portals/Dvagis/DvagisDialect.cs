using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Dvagis;

/// <summary>A table in plain words for whoever enters the adverts by hand: it is opened in a spreadsheet, and no portal reads it.</summary>
public sealed class DvagisDialect : IFeedDialect
{
    private const char Separator = ';', Point = ',', Blank = ' ';

    private const string Id = "Номер", Title = "Заголовок", Kind = "Вид объекта", DealWord = "Сделка", Text = "Текст", Name = "Контактное лицо", Phone = "Телефон", Pictures = "Фотографии";

    private static readonly TableColumns Told = new(Point,
        ("Цена", "price"), ("Валюта", "currency"), ("Цена за", "priceUnit"), ("Период", "pricePeriod"), ("Регион", "address.region"), ("Населённый пункт", "address.locality"),
        ("Район", "address.subLocality"), ("Адрес", "address.line"), ("Рынок", "market"), ("Комнат", "rooms"), ("Студия", "attributes.isStudio"),
        ("Апартаменты", "attributes.isApartments"), ("Общая площадь", "totalArea"), ("Жилая площадь", "livingArea"), ("Площадь кухни", "kitchenArea"),
        ("Площадь комнаты", "attributes.roomArea"), ("Площадь участка (сот.)", "landArea"), ("Этаж", "floor"), ("Этажей", "floors"), ("Год постройки", "attributes.builtYear"),
        ("Материал стен", "attributes.material"), ("Ремонт", "attributes.renovation"), ("Жилой комплекс", "attributes.buildingName"));

    public string Key => "2gis";

    public int Version => 1;

    public FeedForm Form => FeedForm.Table;

    public string? Schema => null;

    public string OfferElement => "line";

    public string RootElement => Id;

    public IReadOnlyList<FeedRule> Rules => DvagisRules.All;

    public FeedLimits Limits { get; } = new(null, null, null, RuleSource.Engine);

    public bool Takes(ObjectKind kind, Deal deal) => Enum.IsDefined(kind) && Enum.IsDefined(deal);

    public void WriteHead(FeedWriter writer, FeedEdition edition)
    {
        writer.Raw("\uFEFF");
        writer.Row([Id, Title, DealWord, Kind, .. Told.Headers, Text, Name, Phone, Pictures], Separator);
        writer.Raw("\n");
    }

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        writer.Row(
        [
            offer.Id, AdvertTitle.Placed(o), TableColumn.Named("deal").Write(o), TableColumn.Named("kind").Write(o), .. Told.Cells(o), offer.Description,
            offer.Contact.Name, offer.Contact.Phones is [var phone, ..] ? phone : null, string.Join(Blank, offer.Photos.Select(p => p.Url).Where(WebAddress.IsOne).Select(u => u.Replace(" ", "%20", StringComparison.Ordinal))),
        ], Separator);
    }

    public void WriteFoot(FeedWriter writer)
    {
    }

    public string? IdOf(FeedNode offer) => offer.ChildText(Id);

    public ReadOffer Read(FeedNode offer)
    {
        var (o, problems, refused, id) = (new PropertyObject(), new List<Reason>(), new List<Reason>(), IdOf(offer));
        if (id is null) refused.Add(new(FeedProblems.NoId));
        offer.Take(Id);
        ReadWord(offer, DealWord, "deal", o, FeedProblems.DealMissing, FeedProblems.DealUnknown, refused);
        ReadWord(offer, Kind, "kind", o, FeedProblems.KindMissing, FeedProblems.KindUnknown, refused);
        Told.Read(offer, o, problems);
        o.Description = offer.TakeText(Text);
        offer.Take(Pictures, problems, text => TableColumn.Named("photos").Read(o, text));
        var (name, phone) = (offer.TakeText(Name), (string?)null);
        offer.Take(Phone, problems, text => (phone = Phones.Read(text)) is not null);
        if (offer.ChildText(Title) == AdvertTitle.Placed(o)) offer.Take(Title);
        (o.ExternalId, o.FeedId, o.Unread) = (id, id ?? "", UnreadNodes.Of(offer));
        return new() { Id = id, Object = o, Contact = new() { Name = name, Phones = phone is null ? [] : [phone] }, Refused = refused, Problems = problems, Line = offer.Line };
    }

    private static void ReadWord(FeedNode offer, string header, string field, PropertyObject o, Rule missing, Rule unknown, List<Reason> refused)
    {
        if (offer.TakeText(header) is not { } word) refused.Add(new(missing));
        else if (!TableColumn.Named(field).Read(o, word)) refused.Add(new(unknown, word));
    }
}
