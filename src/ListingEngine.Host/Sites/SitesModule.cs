using ListingEngine.Host.Sites.Office;
using ListingEngine.Host.Sites.Programs;

namespace ListingEngine.Host.Sites;

/// <summary>A company's own site: its objects for the world, as pages and for programs.</summary>
public static class SitesModule
{
    public static IServiceCollection AddSites(this IServiceCollection services) => services.AddMemoryCache()
        .AddScoped<SiteDoor>().AddScoped<SiteEntry>().AddScoped<SiteQuery>().AddScoped<SiteHeaps>().AddSingleton<SiteSheets>()
        .AddScoped<SiteApi>().AddScoped<SiteDesk>();

    /// <summary>What programs ask for; the pages map themselves.</summary>
    public static void MapSites(this IEndpointRouteBuilder app) => SiteApi.Map(app);
}
