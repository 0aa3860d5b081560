using ListingEngine.Host.Alarms.Notices;
using ListingEngine.Host.Alarms.Telling;
using ListingEngine.Host.Alarms.Watching;
using ListingEngine.Host.Jobs;
using Quartz;

namespace ListingEngine.Host.Alarms;

/// <summary>What goes wrong with plans, and who is told.</summary>
internal static class AlarmsModule
{
    public static IServiceCollection AddAlarms(this IServiceCollection services)
    {
        services.AddOptions<AlarmsOptions>().BindConfiguration("Alarms").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<AlarmWatch>().AddSingleton<NoticeRound>().AddSingleton<ITeller, MailTeller>().AddSingleton<ITeller, WebhookTeller>();
        return services.AddScoped<AlarmQuery>().AddScoped<NoticeTelling>().AddScoped<NoticeDesk>().AddScoped<StrangerTrust>();
    }

    /// <summary>The room's recurring work.</summary>
    public static Action<IQuartzBuilder> Rounds(IConfiguration settings) => quartz =>
    {
        var lookEvery = (settings.GetSection("Alarms").Get<AlarmsOptions>() ?? new()).LookEvery;
        quartz.Every<AlarmWatchJob>("alarms", lookEvery);
        quartz.Every<NoticeRoundJob>("notices", lookEvery);
    };
}
