using ListingEngine.Host.Jobs;
using Quartz;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>Pictures from the servers of others: services and recurring work.</summary>
internal static class FetchingModule
{
    public static IServiceCollection AddFetching(this IServiceCollection services)
    {
        services.AddOptions<FetchingOptions>().BindConfiguration("Photos").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<PictureServers>().AddSingleton<FetchTry>().AddSingleton<FetchQueue>().AddSingleton<FetchResults>().AddSingleton<PhotoFetcher>();
        return services.AddScoped<NewAddresses>().AddScoped<DuePictures>().AddScoped<MissingPictures>();
    }

    public static void AddRounds(IQuartzBuilder quartz, IConfiguration settings)
    {
        var lookEvery = (settings.GetSection("Photos").Get<FetchingOptions>() ?? new()).LookEvery;
        quartz.Every<NewAddressesJob>("picture addresses", lookEvery);
        quartz.Every<DuePicturesJob>("picture fetching", lookEvery);
    }
}
