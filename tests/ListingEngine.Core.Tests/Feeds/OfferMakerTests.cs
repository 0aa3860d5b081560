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
        Assert.Empty(Maker(new(), Limits(), new() { Name = "Агентство" }).Make(new(), null).Contact.Phones);

    [Fact]
    public void Cuts_the_text_to_what_the_portal_takes() =>
        Assert.Equal("Окна.",
            Maker(new(), Limits(description: 8)).Make(new() { Description = "Окна. Двери." }, null).Description);

    [Fact]
    public void Leaves_the_text_whole_where_the_portal_tells_no_limit() =>
        Assert.Equal("Окна. Двери.", Make(new() { Description = "Окна. Двери." }).Description);

    [Fact]
    public void Cuts_the_text_to_what_the_plan_knows_of_the_portal_where_that_is_less()
    {
        var text = new PropertyObject { Description = "Окна. Двери. Стены." };
        string? Cut(int limit, int told) => Maker(new() { Settings = new() { Description = told } }, Limits(limit)).Make(text, null).Description;
        Assert.Equal(("Окна.", "Окна."), (Cut(limit: 100, told: 8), Cut(limit: 8, told: 100)));
    }

    [Fact]
    public void Cuts_contacts_out_of_the_text_when_the_plan_says_so()
    {
        var text = new PropertyObject { Description = "Звоните +7 911 000-00-42\nили пишите на a@example.test. Тихий двор." };
        Assert.Contains("911", Make(text).Description, StringComparison.Ordinal);
        Assert.Equal("Звоните\nили пишите на . Тихий двор.", Make(text, new() { Settings = new() { StripContacts = true } }).Description);
    }

    [Fact]
    public void Leaves_pictures_of_other_formats_out_when_the_plan_says_so()
    {
        var photos = new PropertyObject { Photos = [new() { Url = "https://img.example.test/1.png" }, new() { Url = "https://img.example.test/2.jpg" }] };
        Assert.Equal(2, Make(photos).Photos.Count);
        Assert.Equal("https://img.example.test/2.jpg", Assert.Single(Make(photos, new() { Settings = new() { JpegOnly = true } }).Photos).Url);
    }

    [Fact]
    public void Hands_the_settings_on_to_the_dialect()
    {
        var settings = new PortalSettings { Fields = new Dictionary<string, string> { ["account"] = "17" } };
        Assert.Equal(settings, Make(new(), new() { Settings = settings }).Settings);
        Assert.Same(PortalSettings.None, Make(new()).Settings);
    }

    private static FeedLimits Limits(int? description = null) => new(null, description, null, RuleSource.Engine);

    private static Offer Make(PropertyObject o, PlanContent? plan = null, Person? agent = null) =>
        Maker(plan ?? new(), Limits()).Make(o, agent);

    private static OfferMaker Maker(PlanContent plan, FeedLimits limits, Company? company = null) =>
        new(plan, "portal", limits, company ?? Agency, new("https://our.test/photos/", "/portal.jpg"));
}
