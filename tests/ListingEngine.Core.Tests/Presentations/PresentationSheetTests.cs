using System.Text.Encodings.Web;
using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;

namespace ListingEngine.Core.Tests.Presentations;

public class PresentationSheetTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("ru", "2-комнатная квартира, 54,3\u00a0м²", "12\u00a0500\u00a0000\u00a0₽", "230\u00a0203\u00a0₽ за м²", "5 из 9")]
    [InlineData("en", "2-room flat, 54.3\u00a0m²", "₽12,500,000", "₽230,203 per m²", "5 of 9")]
    public void Says_what_it_is_and_what_it_costs_in_its_language(string language, string heading, string price, string metre, string floor)
    {
        var o = Assert.Single(Sheets.Of(Sheets.Flat(), language: language).Objects);
        Assert.Equal((heading, price, metre), (o.Heading, o.Price.Text, o.Price.PerMetre));
        Assert.Equal(["2", heading.Split(", ")[1], floor], o.KeyFacts.Select(f => f.Value));
    }

    [Theory]
    [InlineData(Deal.LongRent, null, "60\u00a0000\u00a0₽ в месяц")]
    [InlineData(Deal.LongRent, PricePeriod.Year, "60\u00a0000\u00a0₽ в год")]
    [InlineData(Deal.DailyRent, null, "60\u00a0000\u00a0₽ в сутки")]
    public void Says_for_what_time_a_rent_is(Deal deal, PricePeriod? period, string price) =>
        Assert.Equal(price, Sheets.Of(Sheets.Flat(o => (o.Deal, o.Price, o.PricePeriod) = (deal, 60_000, period))).Objects[0].Price.Text);

    [Fact]
    public void Keeps_a_price_on_request_and_all_that_follows_from_it()
    {
        var o = Sheets.Of(Sheets.Flat(f => f.Attributes.DiscountPrice = 12_000_000), Sheets.Item() with { ShowPrice = false, PriceThen = 13_000_000 }).Objects[0];
        Assert.Equal(new SheetPrice("Цена по запросу", null, null), o.Price);
        Assert.Null(o.Mortgage);
        Assert.DoesNotContain("12\u00a0000\u00a0000", $"{string.Join(' ', o.Groups.SelectMany(g => g.Facts))}", StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_what_the_price_was_when_it_was_sent() =>
        Assert.Equal("Цена изменилась с 12\u00a0ноября 2026\u00a0г.: было 13\u00a0000\u00a0000\u00a0₽ → стало 12\u00a0500\u00a0000\u00a0₽",
            Sheets.Of(Sheets.Flat(), Sheets.Item() with { PriceThen = 13_000_000 }).Objects[0].Price.Change);

    [Theory]
    [InlineData(ObjectStatus.Closed, Deal.Sale, "Продано", true)]
    [InlineData(ObjectStatus.Closed, Deal.LongRent, "Сдано", true)]
    [InlineData(ObjectStatus.Archived, Deal.Sale, "Снято с продажи", true)]
    [InlineData(ObjectStatus.Reserved, Deal.Sale, "Забронировано", false)]
    [InlineData(ObjectStatus.Active, Deal.Sale, null, false)]
    public void Says_what_is_not_to_be_had_any_more(ObjectStatus status, Deal deal, string? state, bool isOff)
    {
        var o = Sheets.Of(Sheets.Flat(f => (f.Status, f.Deal) = (status, deal))).Objects[0];
        Assert.Equal((state, isOff), (o.State, o.IsOff));
    }

    [Fact]
    public void Tells_facts_by_groups_and_what_is_there_by_its_name()
    {
        var building = Sheets.Of(Sheets.Flat()).Objects[0].Groups.Single(g => g.Part == PartOfObject.Building);
        Assert.Contains(new("Год постройки", "1985"), building.Facts);
        Assert.Equal(["Лифт"], building.Features);
    }

    [Fact]
    public void Tells_no_client_what_is_the_agencys_own_business()
    {
        var said = Said(Sheets.Of(Sheets.Flat()));
        Assert.DoesNotContain("66", said, StringComparison.Ordinal);
        Assert.DoesNotContain("11\u00a0900\u00a0001", said, StringComparison.Ordinal);
        Assert.DoesNotContain("78:01", said, StringComparison.Ordinal);
        Assert.DoesNotContain("45", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_address_is_told_nowhere()
    {
        var o = Sheets.Flat(f =>
        {
            f.Description = "Квартира на Образцовой улице, дом 12.\nЖК «Ветряной двор» рядом с метро. Тихий двор.";
            f.Metro = [new() { Name = "Электросила", WalkMinutes = 7 }];
        });
        var sheet = Sheets.Of(o, Sheets.Item() with { ExactAddress = false, Note = "Я жду вас на ул. Образцовой. Ключи у меня." });
        var place = sheet.Objects[0].Place;
        Assert.Equal(("Санкт-Петербург, Московский район", false), (place.Text, place.IsExact));
        Assert.Equal(["Тихий двор."], sheet.Objects[0].Paragraphs);
        Assert.Equal(["Ключи у меня."], sheet.Objects[0].Note);
        foreach (var telling in (string[])["Образцов", "Ветрян", "59.85", "59,85", "30.32"]) Assert.DoesNotContain(telling, Said(sheet), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("7", string.Join(' ', place.Metro), StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_address_is_told_with_its_point_but_without_the_flat()
    {
        var place = Sheets.Of(Sheets.Flat()).Objects[0].Place;
        Assert.Equal("Санкт-Петербург, Московский район, Образцовая улица, 12", place.Text);
        Assert.Contains("30.32,59.85", place.MapUrl, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_chosen_photos_in_their_order_plans_apart_and_papers_never()
    {
        var o = Sheets.Flat(f => f.Photos = [Photo("a"), Photo("b"), Photo("plan", PhotoKind.Plan), Photo("paper", PhotoKind.Document), new() { Url = "waits" }]);
        var all = Sheets.Of(o).Objects[0];
        Assert.Equal(["a", "b"], all.Photos.Select(p => p.Hash));
        Assert.Equal(["plan"], all.Plans.Select(p => p.Hash));
        Assert.Equal(["b", "a"], Sheets.Of(o, Sheets.Item() with { Photos = ["b", "paper", "gone", "a"] }).Objects[0].Photos.Select(p => p.Hash));
        Assert.Empty(Sheets.Of(o, options: new() { Plans = false }).Objects[0].Plans);
    }

    [Fact]
    public void Keeps_to_the_house_what_is_kept_from_portals_unless_it_was_chosen()
    {
        var o = Sheets.Flat(f => f.Photos = [Photo("ours") with { NotForPortals = true }, Photo("a")]);
        Assert.Equal(["a"], Sheets.Of(o).Objects[0].Photos.Select(p => p.Hash));
        Assert.Equal(["ours"], Sheets.Of(o, Sheets.Item() with { Photos = ["ours"] }).Objects[0].Photos.Select(p => p.Hash));
    }

    [Fact]
    public void Compares_what_at_least_one_of_them_tells()
    {
        var comparison = Sheets.Of([Sheets.Flat(), Sheets.Flat(o => (o.Id, o.Floor, o.Attributes) = (6, null, new()))], [Sheets.Item(), Sheets.Item(6)]).Comparison!;
        Assert.Equal(["Цена за м²", "Площадь", "Комнат", "Этаж", "Год постройки"], comparison.Labels);
        Assert.Equal([5, 6], comparison.Rows.Select(r => r.Id));
        Assert.Null(comparison.Rows[1].Cells[4]);
        Assert.Null(Sheets.Of(Sheets.Flat()).Comparison);
    }

    [Fact]
    public void Leaves_out_objects_that_are_no_more()
    {
        var sheet = Sheets.Of([Sheets.Flat()], [Sheets.Item(99), Sheets.Item()]);
        Assert.Equal([5], sheet.Objects.Select(o => o.Id));
        Assert.Empty(Sheets.Of([], [Sheets.Item()]).Objects);
    }

    [Fact]
    public void The_company_speaks_where_there_is_no_agent()
    {
        var card = PresentationSheet.Of(new("ru", PresentationTemplate.Classic, null, new(), []), [], Sheets.Agency, null, TimeZoneInfo.Utc).Card;
        Assert.Equal(("Северный ветер", "+7\u00a0999\u00a0000-01-00"), (card.Name, card.Phone));
        Assert.Equal("ООО «Северный ветер» · Санкт-Петербург, Садовая улица, 12 · Не является публичной офертой", Sheets.Of(Sheets.Flat()).Company.Legal);
    }

    [Fact]
    public void Draws_up_every_kind_and_deal_in_both_languages()
    {
        foreach (var kind in Enum.GetValues<ObjectKind>())
            foreach (var deal in Enum.GetValues<Deal>())
                foreach (var language in (string[])["ru", "en"])
                {
                    var o = Objects.AnyObject.Believable((int)kind, kind, deal);
                    var drawn = Sheets.Of(o, Sheets.Item(o.Id), language).Objects[0];
                    Assert.NotEmpty(drawn.Heading);
                    Assert.NotEmpty(drawn.KeyFacts);
                    Assert.All(drawn.Groups.SelectMany(g => g.Facts), f => Assert.NotEmpty(f.Value));
                }
    }

    private static ObjectPhoto Photo(string name, PhotoKind kind = PhotoKind.Photo) => new() { Url = name, Hash = name, Kind = kind, Width = 1600, Height = 1200 };

    private static string Said(PresentationSheet sheet) => JsonSerializer.Serialize(sheet, Plain)
        .Replace("\\u00A0", "\u00a0", StringComparison.OrdinalIgnoreCase).Replace("54,3", "", StringComparison.Ordinal);
}
