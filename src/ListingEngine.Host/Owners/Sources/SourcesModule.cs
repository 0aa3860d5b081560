namespace ListingEngine.Host.Owners.Sources;

/// <summary>Sources of owners' adverts, as people and programs see them.</summary>
internal static class SourcesModule
{
    public static IServiceCollection AddSources(this IServiceCollection services) => services.AddScoped<SourcesQuery>().AddScoped<SourceDesk>();
}
