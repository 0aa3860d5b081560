using ListingEngine.Host.Presentations.Composer;

namespace ListingEngine.Host.Presentations;

/// <summary>Objects put together for clients: made in the office, seen under a secret address.</summary>
public static class PresentationsModule
{
    public static IServiceCollection AddPresentations(this IServiceCollection services) =>
        services.AddScoped<PresentationDesk>().AddScoped<PresentationDoor>().AddSingleton<PrintKey>().AddComposer();

    public static void MapPresentations(this IEndpointRouteBuilder api) => PresentationsApi.Map(api);
}
