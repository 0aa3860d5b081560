using ListingEngine.Host.Feeds.Room.Checklist;
using ListingEngine.Host.Feeds.Room.Health;
using ListingEngine.Host.Feeds.Room.Pulls;
using ListingEngine.Host.Feeds.Room.Records;
using ListingEngine.Host.Feeds.Room.Versions;
using ListingEngine.Host.Jobs;
using Quartz;

namespace ListingEngine.Host.Feeds.Room;

/// <summary>What became of a plan's publications: versions, objects with their reasons, fetches, health.</summary>
internal static class RoomModule
{
    /// <summary>The room's recurring work. Days are counted once per plan; looked for often, because a node may sleep at any hour.</summary>
    public static Action<IQuartzBuilder> Rounds { get; } = quartz =>
    {
        quartz.Every<HealthDayJob>("health", TimeSpan.FromMinutes(30));
        quartz.Every<PullSweepJob>("old-pulls", TimeSpan.FromHours(6));
    };

    public static IServiceCollection AddRoom(this IServiceCollection services) =>
        services.AddScoped<VersionsQuery>().AddScoped<DiffQuery>().AddScoped<OfferQuery>().AddScoped<Retention>().AddScoped<RecordsQuery>()
            .AddScoped<PullsQuery>().AddScoped<ChecklistQuery>().AddScoped<ChecklistDesk>().AddScoped<HealthCount>().AddScoped<HealthDays>();
}
