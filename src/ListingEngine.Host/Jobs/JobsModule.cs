using Npgsql;
using Quartz;

namespace ListingEngine.Host.Jobs;

/// <summary>
/// Work in the background: Quartz on our own PostgreSQL. All worker nodes of one database share it; what a dead node had begun, another does again.
/// </summary>
internal static class JobsModule
{
    /// <summary>
    /// Name of the scheduler and key of its services. It has one because only a named scheduler has a clock of its own: on the engine's, which
    /// tests set forward, every trigger would be late by as much, a misfire that is looked for once a minute.
    /// </summary>
    public const string Scheduler = "ListingEngine";

    /// <summary>Tables of Quartz lie in a schema of their own, made by the migration; it creates them itself.</summary>
    private const string Tables = "quartz.qrtz_";

    /// <param name="services">Of the engine.</param>
    /// <param name="settings">Say whether this node works at all.</param>
    /// <param name="rooms">Each room's recurring work, told with <see cref="Every{T}"/>.</param>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration settings, params Action<IQuartzBuilder>[] rooms)
    {
        services.AddOptions<JobsOptions>().BindConfiguration("Jobs").ValidateDataAnnotations().ValidateOnStart();
        var options = settings.GetSection("Jobs").Get<JobsOptions>() ?? new();
        services.AddQuartz(Scheduler, quartz =>
        {
            quartz.UseTimeProvider(TimeProvider.System);
            quartz.ConfigureScheduler(s =>
            {
                s.IdleWaitTime = TimeSpan.FromSeconds(10);
                s.ShutdownJobInterruption = ShutdownJobInterruption.Always;
            });
            quartz.UseDefaultThreadPool(options.AtOnce);
            quartz.UsePersistentStore(store => Keep(store, options));
            foreach (var room in rooms) room(quartz);
        });
        if (options.Run) services.AddQuartzHostedService(Scheduler, h => (h.AutoStart, h.WaitForJobsToComplete) = (Roles.HasWorker(settings), true));
        return services.AddSingleton<JobDesk>();
    }

    /// <summary>Work that comes round again and again, on one node at a time.</summary>
    public static void Every<T>(this IQuartzBuilder quartz, string name, TimeSpan interval) where T : class, IJob
    {
        var key = new JobKey(name, "rounds");
        quartz.AddJob<T>(j => j.WithIdentity(key).StoreDurably().DisallowConcurrentExecution());
        quartz.AddTrigger<T>(t => t.WithIdentity(name, "rounds").ForJob(key).StartAt(TimeProvider.System.GetUtcNow())
            .WithSchedule(SimpleScheduleBuilder.Create().WithInterval(interval).RepeatForever()));
    }

    private static void Keep(IPersistentStoreBuilder store, JobsOptions options)
    {
        store.UsePostgres(source => source.DataSourceFactory = services => services.GetRequiredService<NpgsqlDataSource>());
        store.UseSystemTextJsonSerializer();
        store.UseClustering(cluster => (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (options.Heartbeat, options.Heartbeat));
        store.ConfigureStore(s =>
        {
            s.TablePrefix = Tables;
            s.RecoverFiringsCancelledByShutdown = true;
        });
        store.ProvisionSchema();
    }
}
