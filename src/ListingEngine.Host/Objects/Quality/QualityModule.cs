namespace ListingEngine.Host.Objects.Quality;

/// <summary>Confirming objects, and what is wrong with their data.</summary>
public static class QualityModule
{
    public static IServiceCollection AddQuality(this IServiceCollection services) => services.AddScoped<Confirming>()
        .AddScoped<QualityQuery>().AddScoped<QualityCount>().AddScoped<QualityList>().AddScoped<QualityTrend>().AddScoped<QualityPeople>().AddScoped<PlanMisses>()
        .AddScoped<ToConfirm>().AddScoped<RuleReach>();
}
