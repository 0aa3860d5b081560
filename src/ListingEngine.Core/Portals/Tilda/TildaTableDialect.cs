using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Tilda;

/// <summary>The store catalogue's table. What the catalogue has no column for goes as a characteristic, which the site shows and filters by.</summary>
public sealed class TildaTableDialect : IFeedDialect
{
    private const char Separator = ';', Point = '.';

    private const string Id = "External ID", Sku = "SKU", Category = "Category", Title = "Title", Brief = "Description", Text = "Text", Photo = "Photo", Price = "Price", Quantity = "Quantity";

    private const string OnSale = "1", Closed = "0";

    // As the real-estate exporter orders them, without the columns that it leaves empty.
    private static readonly string[] Own = [Sku, Category, Title, Brief, Text, Photo, Price, Quantity, Id];

    private static readonly TableColumns Characteristics = new(Point, [.. TildaWords.Characteristics.Select(c => ($"Characteristics:{c.Name}", c.Field))]);

    public string Key => "tilda";

    public int Version => 1;

    public FeedForm Form => FeedForm.Table;

    public string? Schema => null;

    public string OfferElement => "product";

    public string RootElement => Id;

    public IReadOnlyList<FeedRule> Rules => TildaRules.All;

    public FeedLimits Limits { get; } = new(null, null, null, TildaSources.Unknown);

    public Func<byte[], byte[]?> Closing => Close;

    public bool IsOffer(FeedNode node) => node.ChildText(Quantity) != Closed;

    public bool Takes(ObjectKind kind, Deal deal) => TildaWords.Kinds.Has(kind) && TildaWords.Deals.Has(deal);

    // Spreadsheets know the letters by the mark at the beginning.
    public void WriteHead(FeedWriter writer, FeedEdition edition)
    {
        writer.Raw("\uFEFF");
        writer.Row([.. Own, .. Characteristics.Headers], Separator);
        writer.Raw("\n");
    }

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        writer.Row(
        [
            offer.Id, $"{TildaWords.Deals.Write(o.Deal)} / {TildaWords.Kinds.Write(o.Kind)}", TildaText.Title(o), BriefOf(o), TildaText.ToHtml(offer.Description),
            TildaPhotos.Cell(offer.Photos), o.Price is { } price ? Numbers.Write(price) : null, OnSale, offer.Id, .. Characteristics.Cells(o),
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
        ReadCategory(offer, o, refused);
        Characteristics.Read(offer, o, problems);
        offer.Take(Price, problems, text => (o.Price = Numbers.Read(text)) is not null);
        offer.Take(Photo, problems, text => TildaPhotos.Read(text) is { } photos && (o.Photos = photos) == photos);
        offer.Take(Quantity, problems, text => text == OnSale);
        if (offer.TakeText(Text) is { } html) o.Description = TildaText.FromHtml(html);
        if (offer.TakeText(Title) is { } title && title != AdvertTitle.Placed(o)) o.Attributes.Title = title;
        TakeDerived(offer, Brief, BriefOf(o));
        TakeDerived(offer, Sku, id);
        (o.ExternalId, o.FeedId, o.Unread) = (id, id ?? "", UnreadNodes.Of(offer));
        return new() { Id = id, Object = o, Refused = refused, Problems = problems, Line = offer.Line };
    }

    // The head tells the separator: a row may hold more commas than anything else.
    private byte[]? Close(byte[] row)
    {
        var writer = new FeedWriter();
        WriteHead(writer, FeedEdition.Trial);
        using var text = new TableText(new MemoryStream([.. writer.Written, .. row]));
        var (headers, cells) = (text.Next()!, text.Next());
        var at = headers.IndexOf(Quantity);
        if (cells?.Count != headers.Count || cells[at] != OnSale) return null;
        cells[at] = Closed;
        writer.Clear();
        writer.Row(cells, Separator);
        writer.Raw("\n");
        return writer.Written.ToArray();
    }

    // Under the title in the list of products: what the price is for, because a product's price says nothing of it.
    private static string BriefOf(PropertyObject o)
    {
        string?[] parts =
        [
            (o.Floor, o.Floors) switch { ({ } floor, { } floors) => $"этаж {floor} из {floors}", ({ } floor, null) => $"этаж {floor}", _ => null },
            o.PriceUnit == PriceUnit.Whole ? null : $"цена {For("priceUnit", o)}",
            o.PricePeriod is null ? null : $"цена {For("pricePeriod", o)}",
        ];
        return Sentences.Capitalize(string.Join("; ", parts.Where(p => p is not null)));
    }

    private static string? For(string field, PropertyObject o) => Sentences.Uncapitalize(TableColumn.Named(field).Write(o) ?? "");

    private static void ReadCategory(FeedNode offer, PropertyObject o, List<Reason> refused)
    {
        var category = offer.Take(Category);
        var words = category?.Text.Split('/', 2, StringSplitOptions.TrimEntries) ?? [];
        if (TildaWords.Deals.Read(words.FirstOrDefault()) is { } deal) o.Deal = deal;
        else refused.Add(category is null ? new(FeedProblems.DealMissing) : new(FeedProblems.DealUnknown, category.Text));
        if (TildaWords.Kinds.Read(words.ElementAtOrDefault(1)) is { } kind) o.Kind = kind;
        else refused.Add(category is null ? new(FeedProblems.KindMissing) : new(FeedProblems.KindUnknown, category.Text));
    }

    // What we make of the rest is nothing to keep, unless somebody wrote it otherwise.
    private static void TakeDerived(FeedNode offer, string header, string? derived)
    {
        if (offer.ChildText(header) == derived) offer.Take(header);
    }
}
