namespace ListingEngine.Host.Web;

/// <summary>Pages.</summary>
public static class WebModule
{
    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.AddRazorPages(o => o.RootDirectory = "/Web/Pages");
        return services;
    }

    public static void MapStartPage(this WebApplication app) => app.MapRazorPages();
}
