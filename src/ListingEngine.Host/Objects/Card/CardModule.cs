namespace ListingEngine.Host.Objects.Card;

/// <summary>What the card and the form of an object need.</summary>
internal static class CardModule
{
    public static IServiceCollection AddObjectCard(this IServiceCollection services) => services
        .AddScoped<CardQuery>().AddScoped<CardActs>().AddScoped<OwnerDesk>().AddScoped<FormDesk>().AddScoped<Verdicts>().AddScoped<Twins>().AddScoped<PhotoTwins>();
}
