namespace ListingEngine.Host.Owners.Judging;

/// <summary>Judging adverts: services and recurring work.</summary>
internal static class JudgingModule
{
    public static IServiceCollection AddJudging(this IServiceCollection services) =>
        services.AddScoped<AdvertDesk>().AddScoped<AdvertJudge>().AddScoped<AdvertAgain>().AddScoped<PhoneLists>().AddScoped<AdvertRulings>();
}
