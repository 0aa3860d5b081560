using ListingEngine.Host.Data;

namespace ListingEngine.Host.Demo;

/// <summary>The agency's own site, switched on.</summary>
internal static class DemoSite
{
    public static async Task AddAsync(ListingDb db, DateTimeOffset now, CancellationToken ct)
    {
        var site = new Site
        {
            CompanyId = db.CompanyId,
            IsOn = true,
            Title = "Недвижимость Петербурга и области",
            Greeting = "Квартиры, дома, участки и помещения, которые наши агенты видели своими глазами. Цены и наличие верны каждый день.",
            Contact = SiteContact.Agent,
            CreatedAt = now,
            UpdatedAt = now,
            Version = 1,
        };
        db.Sites.Add(site);
        await db.SaveChangesAsync(ct);
        db.SiteLinks.Add(new() { SiteId = site.Id, CompanyId = site.CompanyId, Token = FeedTokens.New(), CreatedAt = now });
        await db.SaveChangesAsync(ct);
    }
}
