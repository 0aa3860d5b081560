using ListingEngine.Host.Photos.Fetching;
using ListingEngine.Host.Photos.Pictures;
using ListingEngine.Host.Photos.Shelf;
using ListingEngine.Host.Photos.Uploads;

namespace ListingEngine.Host.Photos;

/// <summary>Pictures: services and addresses.</summary>
public static class PhotosModule
{
    public static IServiceCollection AddPhotos(this IServiceCollection services)
    {
        services.AddOptions<PhotosOptions>().BindConfiguration("Photos").ValidateDataAnnotations().ValidateOnStart();
        return services.AddFetching().AddSingleton<PictureGate>().AddSingleton<PictureWorkshop>().AddSingleton<IPictureShelf, FolderShelf>().AddSingleton<PhotoIntake>()
            .AddSingleton<Derivatives>().AddSingleton<UploadedFiles>().AddSingleton<FileTaking>().AddScoped<PhotoUpload>().AddScoped<ObjectPhotos>();
    }

    /// <summary>The addresses that browsers and portals fetch.</summary>
    public static void MapPublicPhotos(this IEndpointRouteBuilder app) => app.MapPictures();

    public static void MapPhotos(this IEndpointRouteBuilder api) => api.MapPhotosApi();
}
