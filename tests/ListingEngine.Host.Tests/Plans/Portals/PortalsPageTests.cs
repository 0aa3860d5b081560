using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Tests.Plans.Portals;

public sealed class PortalsPageTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Shows_every_portal_with_what_is_known_of_it()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Marketer);
        var page = WebUtility.HtmlDecode(await visitor.PageAsync("/plans/portals"));
        Assert.All(PortalCatalog.All, portal =>
        {
            Assert.Contains(portal.Name.Ru, page, StringComparison.Ordinal);
            Assert.Contains($"{portal.Source.Paper}, {portal.Source.Date}", page, StringComparison.Ordinal);
            Assert.Contains($"/plans/new?portal={portal.Key}", page, StringComparison.Ordinal);
            Assert.All(portal.Facts, fact => Assert.Contains(fact.Says.Ru, page, StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task Leads_whoever_may_not_plan_nowhere()
    {
        using var head = await Visitor.SignInAsync(engine, Role.Head);
        Assert.DoesNotContain("/plans/new", await head.PageAsync("/plans/portals"), StringComparison.Ordinal);
    }
}
