using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Tests.Feeds;

public class OfferMakerTests
{
    private static readonly Company Agency = new()
    {
        Name = "Агентство",
        Phone = "+74950000000",
        Email = "office@example.test",
        Site = "https://example.test",
        LogoUrl = "https://example.test/logo.png",
    };

    private static readonly Person Agent =
        new() { Name = "Анна", Phone = "+79990000001", Email = "anna@example.test", PhotoUrl = "https://example.test/anna.jpg" };

    [Fact]
    public void Shows_the_agent()
    {
        var contact = Make(new(), agent: Agent).Contact;
        Assert.Equal(("Анна", "+79990000001", "anna@example.test", "https://example.test/anna.jpg", "Агентство"),
            (contact.Name, Assert.Single(contact.Phones), contact.Email, contact.PhotoUrl, contact.Organization));
    }

    [Fact]
    public void Shows_the_company_where_there_is_no_agent()
    {
        var contact = Make(new()).Contact;
        Assert.Equal((null, "+74950000000", "office@example.test", "https://example.test/logo.png"),
            (contact.Name, Assert.Single(contact.Phones), contact.Email, contact.PhotoUrl));
    }

    [Fact]
    public void Gives_the_phone_of_the_company_where_the_agent_has_none() =>
        Assert.Equal("+74950000000", Assert.Single(Make(new(), agent: new() { Name = "Борис" }).Contact.Phones));

    [Fact]
    public void Shows_the_company_alone_when_the_plan_says_so()
    {
        var contact = Make(new(), new() { Contact = PlanContact.Company }, Agent).Contact;
        Assert.Equal((null, "+74950000000"), (contact.Name, Assert.Single(contact.Phones)));
    }

    [Fact]
    public void Gives_the_phone_of_the_plan_under_the_name_of_the_agent()
    {
        var contact = Make(new(), new() { Contact = PlanContact.Fixed, Phone = "+78000000000" }, Agent).Contact;
        Assert.Equal(("Анна", "+78000000000"), (contact.Name, Assert.Single(contact.Phones)));
    }

    [Fact]
    public void Names_no_phone_where_nobody_has_one() =>
        Assert.Empty(new OfferMaker(new(), Limits(), new() { Name = "Агентство" }).Make(new(), null, null).Contact.Phones);

    [Fact]
    public void Sends_pictures_in_their_order_without_those_that_are_not_for_portals()
    {
        var o = new PropertyObject
        {
            Photos =
            [
                Photo("plan", PhotoKind.Plan), Photo("paper", PhotoKind.Document), Photo("ours") with { NotForPortals = true },
                Photo("room"),
            ],
        };
        Assert.Equal(["plan", "room"], Make(o).Photos.Select(p => p.Url));
    }

    [Theory]
    [InlineData(null, null, 5)]
    [InlineData(3, null, 3)]
    [InlineData(null, 2, 2)]
    [InlineData(3, 2, 2)]
    [InlineData(2, 3, 2)]
    [InlineData(0, null, 0)]
    public void Sends_as_many_pictures_as_plan_and_portal_take(int? plan, int? portal, int sent)
    {
        var o = new PropertyObject { Photos = [Photo("paper", PhotoKind.Document), .. Enumerable.Range(1, 5).Select(i => Photo($"{i}"))] };
        Assert.Equal(sent, new OfferMaker(new() { MaxPhotos = plan }, Limits(photos: portal), Agency).Make(o, null, null).Photos.Count);
    }

    [Fact]
    public void Cuts_the_text_to_what_the_portal_takes() =>
        Assert.Equal("Окна.",
            new OfferMaker(new(), Limits(description: 8), Agency).Make(new() { Description = "Окна. Двери." }, null, null).Description);

    [Fact]
    public void Leaves_the_text_whole_where_the_portal_tells_no_limit() =>
        Assert.Equal("Окна. Двери.", Make(new() { Description = "Окна. Двери." }).Description);

    [Fact]
    public void Buys_what_the_line_says()
    {
        var promotion = new OfferMaker(new(), Limits(), Agency).Make(new(), null, new() { Service = "XL", Fee = "package" }).Promotion;
        Assert.Equal(("XL", "package"), (promotion!.Service, promotion.Fee));
    }

    [Fact]
    public void Buys_nothing_where_the_line_says_nothing() =>
        Assert.Null(new OfferMaker(new(), Limits(), Agency).Make(new(), null, new()).Promotion);

    private static ObjectPhoto Photo(string url, PhotoKind kind = PhotoKind.Photo) => new() { Url = url, Kind = kind };

    private static FeedLimits Limits(int? photos = null, int? description = null) => new(photos, description, null, RuleSource.Engine);

    private static Offer Make(PropertyObject o, PlanDefinition? plan = null, Person? agent = null) =>
        new OfferMaker(plan ?? new(), Limits(), Agency).Make(o, agent, null);
}
