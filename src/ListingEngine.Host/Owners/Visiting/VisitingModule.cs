using ListingEngine.Host.Jobs;
using Quartz;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>Visits to sites: services and recurring work.</summary>
internal static class VisitingModule
{
    public static IServiceCollection AddVisiting(this IServiceCollection services)
    {
        services.AddOptions<OwnersOptions>().BindConfiguration("Owners").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<SiteServers>().AddSingleton<SiteTurns>().AddSingleton<RobotsShelf>().AddSingleton<PoliteFetcher>();
        services.AddSingleton<SourcePages>().AddSingleton<ProblemShelf>().AddSingleton<AdvertTaking>();
        return services.AddScoped<ListWalk>().AddScoped<AdvertPages>().AddScoped<MissingAdverts>().AddScoped<SourceVisiting>().AddScoped<DueVisits>();
    }

    public static Action<IQuartzBuilder> Rounds(IConfiguration settings) => quartz =>
        quartz.Every<DueVisitsJob>("visits", (settings.GetSection("Owners").Get<OwnersOptions>() ?? new()).LookEvery);
}
