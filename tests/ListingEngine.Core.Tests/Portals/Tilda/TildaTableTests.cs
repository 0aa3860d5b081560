using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.Tilda;

public class TildaTableTests
{
    private static readonly IFeedDialect Dialect = PortalCatalog.Find("tilda")!.Dialect;

    [Fact]
    public void Begins_with_the_mark_by_which_spreadsheets_know_the_letters() => Assert.StartsWith("\uFEFFSKU;", DialectLaw.Feed(Dialect, Given()), StringComparison.Ordinal);

    [Fact]
    public void Never_names_a_number_of_tilda() => Assert.DoesNotContain("UID", DialectLaw.Feed(Dialect, Given()), StringComparison.Ordinal);

    [Theory]
    [InlineData("<script>alert(1)</script> & «вид»", "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; «вид»</p>")]
    [InlineData("Первая.\r\nВторая.\n\n\nТретья.", "<p>Первая.<br>Вторая.</p><p>Третья.</p>")]
    public void Takes_a_description_for_text_and_not_for_markup(string description, string html) =>
        Assert.Contains(html, DialectLaw.Feed(Dialect, Given(o => o.Description = description)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Звоните +7 (999) 000-00-02")]
    [InlineData("Анна 89990000002")]
    public void Shows_nobodys_phone(string description)
    {
        var offer = Given(o => o.Description = description);
        var feed = DialectLaw.Feed(Dialect, offer);
        Assert.DoesNotContain("000-00-02", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("9990000", feed, StringComparison.Ordinal);
        Assert.Contains(Dialect.Refuse(offer), r => r is { Code: "tilda.phone-in-text", Rule.Severity: Severity.Warning });
    }

    [Fact]
    public void Joins_pictures_with_commas_that_none_of_them_has_itself()
    {
        var offer = Given(o => o.Photos = [new() { Url = "https://img.example.test/a,b.jpg" }, new() { Url = " https://img.example.test/c d.jpg" }, new() { Url = "file:///etc/passwd" }]);
        var feed = DialectLaw.Feed(Dialect, offer);
        Assert.Contains("\"https://img.example.test/a%2Cb.jpg,https://img.example.test/c%20d.jpg\"", feed, StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(DialectLaw.Read(Dialect, feed)).Object.Photos.Count);
    }

    [Fact]
    public void Keeps_a_title_of_the_objects_own_and_makes_one_where_there_is_none()
    {
        Assert.Equal("Дом мечты", Read(Given(o => o.Attributes.Title = "Дом мечты")).Attributes.Title);
        Assert.Null(Read(Given()).Attributes.Title);
        Assert.Contains("\"Двухкомнатная квартира, 54,3 м², Садовая улица, 1\"", DialectLaw.Feed(Dialect, Given()), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_under_the_title_what_a_rent_is_asked_for() => Assert.Contains(
        "Этаж 5 из 9; цена за м²; цена за год",
        DialectLaw.Feed(Dialect, Given(o => (o.Deal, o.Floor, o.Floors, o.PriceUnit, o.PricePeriod) = (Deal.LongRent, 5, 9, PriceUnit.SquareMetre, PricePeriod.Year))), StringComparison.Ordinal);

    [Fact]
    public void Keeps_aside_what_somebody_else_wrote_into_the_cells_that_we_make()
    {
        var read = Assert.Single(DialectLaw.Read(Dialect, "External ID;SKU;Category;Title;Description;Brand;Price\n1;S-7;Продажа / Дома;Дом;Кирпичный;Наш;5\n"));
        Assert.Empty(read.Refused);
        Assert.Equal(["SKU", "Description", "Brand"], read.Object.Unread.Select(u => u.Path));
    }

    [Fact]
    public void Closes_a_product_without_touching_the_rest_and_reads_it_no_more()
    {
        var lines = DialectLaw.Feed(Dialect, Given(o => (o.Description, o.Attributes.Title) = ("Да, да, да;\n\"нет\", 1;1;1", "Дом, дача"))).Split('\n', 2);
        var closed = Encoding.UTF8.GetString(Dialect.Closing!(Encoding.UTF8.GetBytes(lines[1]))!);
        Assert.Equal(lines[1].Replace(";12500000;1;A-1;", ";12500000;0;A-1;", StringComparison.Ordinal), closed);
        Assert.Empty(DialectLaw.Read(Dialect, $"{lines[0]}\n{closed}"));
        Assert.Null(Dialect.Closing!(Encoding.UTF8.GetBytes(closed)));
    }

    [Fact]
    public void Closes_no_row_whose_columns_are_others() => Assert.Null(Dialect.Closing!("A-1;Квартира;1\n"u8.ToArray()));

    private static PropertyObject Read(Offer offer) => Assert.Single(DialectLaw.Read(Dialect, DialectLaw.Feed(Dialect, offer))).Object;

    private static Offer Given(Action<PropertyObject>? with = null)
    {
        var o = new PropertyObject
        {
            FeedId = "A-1",
            Price = 12_500_000,
            Rooms = 2,
            TotalArea = 54.3m,
            Address = new() { Line = "Садовая улица, 1" },
            Photos = [new() { Url = "https://img.example.test/1.jpg" }],
            Description = "Светлая квартира, окна во двор, рядом парк и школа; тихий двор, во дворе детская площадка и место для машин.",
        };
        with?.Invoke(o);
        return o.AsOffer();
    }
}
