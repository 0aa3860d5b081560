using ListingEngine.Host.Photos.Fetching;
using ListingEngine.Host.Photos.Pictures;
using ListingEngine.Host.Photos.Shelf;

namespace ListingEngine.Host.Photos;

/// <summary>Pictures: services and addresses.</summary>
public static class PhotosModule
{
    public static IServiceCollection AddPhotos(this IServiceCollection services)
    {
        services.AddOptions<PhotosOptions>().BindConfiguration("Photos").ValidateDataAnnotations().ValidateOnStart();
        return services.AddFetching().AddSingleton<PictureGate>().AddSingleton<PictureWorkshop>().AddSingleton<IPictureShelf, FolderShelf>().AddSingleton<PhotoIntake>();
    }
}
