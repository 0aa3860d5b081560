using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;

namespace ListingEngine.Core.Tests.Feeds;

public class OfferTextRulesTests
{
    private static readonly string Plain = string.Join(' ', Enumerable.Repeat("Светлая квартира с видом на парк, рядом школа.", 3));

    [Theory]
    [InlineData("text.phone", "8 (999) 000-00-01")]
    [InlineData("text.link", "www.example.org")]
    [InlineData("text.email", "agent@example.org")]
    [InlineData("text.messenger", "@anna_agent")]
    [InlineData("text.html", "<br>")]
    [InlineData("text.shouting", "!!!")]
    public void Says_what_was_found(string code, string found)
    {
        var reason = Assert.Single(Reasons("yandex", $"{Plain} {found}"));
        Assert.Equal((code, found), (reason.Code, reason.Detail));
        Assert.Contains($"«{found}»", reason.Says.Ru, StringComparison.Ordinal);
        Assert.Contains($"“{found}”", reason.Says.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_nothing_against_a_plain_text() => Assert.All(PortalCatalog.All, p => Assert.Empty(Reasons(p.Key, Plain)));

    [Fact]
    public void Calls_a_few_words_short_where_the_portal_does_not_say_so_itself()
    {
        Assert.Equal("text.short", Assert.Single(Reasons("yandex", "Дом.")).Code);
        Assert.Empty(Reasons("cian", "Дом."));
        Assert.Equal("text.short", Assert.Single(Reasons("cian", "Дом с большим садом.")).Code);
    }

    [Fact]
    public void Leaves_contacts_to_a_portal_that_speaks_of_them_itself()
    {
        Assert.Empty(Reasons("avito", $"{Plain} 8 (999) 000-00-01, www.example.org"));
        Assert.Equal("text.messenger", Assert.Single(Reasons("avito", $"{Plain} @anna_agent")).Code);
    }

    [Fact]
    public void Never_withholds() => Assert.DoesNotContain(OfferTextRules.All, r => r.Rule.Severity == Severity.Error);

    private static Reason[] Reasons(string portal, string text) =>
        [.. PortalCatalog.Find(portal)!.Dialect.Refuse(new() { Id = "1", Object = new(), Description = text }).Where(r => r.Code.StartsWith("text.", StringComparison.Ordinal))];
}
