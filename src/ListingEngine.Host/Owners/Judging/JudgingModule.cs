using ListingEngine.Host.Jobs;
using Quartz;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>Judging adverts: services and recurring work.</summary>
internal static class JudgingModule
{
    internal static Action<IQuartzBuilder> Rounds { get; } = quartz =>
    {
        quartz.Every<ObjectKeysJob>("object keys", TimeSpan.FromMinutes(2));
        quartz.Every<JudgingJob>("judging", TimeSpan.FromSeconds(20));
    };

    public static IServiceCollection AddJudging(this IServiceCollection services) => services.AddScoped<AdvertDesk>().AddScoped<AdvertJudge>().AddScoped<Candidates>()
        .AddScoped<TwinSearch>().AddScoped<AgentCounts>().AddScoped<AdvertPictures>().AddScoped<AdvertAgain>().AddScoped<PhoneLists>().AddScoped<AdvertRulings>()
        .AddScoped<ObjectKeysRound>().AddScoped<JudgingRound>();
}
