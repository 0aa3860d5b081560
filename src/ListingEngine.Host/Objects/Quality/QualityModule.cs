using ListingEngine.Host.Jobs;
using Quartz;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>Confirming objects, and what is wrong with their data.</summary>
public static class QualityModule
{
    /// <summary>The room's recurring work. Days are counted once per company; looked for often, because a node may sleep at any hour.</summary>
    internal static Action<IQuartzBuilder> Rounds { get; } = quartz =>
    {
        quartz.Every<QualityDayJob>("quality", TimeSpan.FromMinutes(30));
        quartz.Every<TextRoundJob>("texts", TimeSpan.FromMinutes(10));
    };

    public static IServiceCollection AddQuality(this IServiceCollection services) => services.AddScoped<Confirming>()
        .AddScoped<QualityQuery>().AddScoped<QualityCount>().AddScoped<QualityList>().AddScoped<QualityTrend>().AddScoped<QualityPeople>().AddScoped<PlanMisses>()
        .AddScoped<QualityDays>().AddScoped<ToConfirm>().AddScoped<RuleReach>().AddScoped<TextRound>();
}
