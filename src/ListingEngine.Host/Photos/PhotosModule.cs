using ListingEngine.Host.Data;
using ListingEngine.Host.Jobs;
using ListingEngine.Host.Photos.CleanUp;
using ListingEngine.Host.Photos.Fetching;
using ListingEngine.Host.Photos.Page;
using ListingEngine.Host.Photos.Pictures;
using ListingEngine.Host.Photos.Serving;
using ListingEngine.Host.Photos.Shelf;
using ListingEngine.Host.Photos.Sums;
using ListingEngine.Host.Photos.Uploads;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Quartz;

namespace ListingEngine.Host.Photos;

/// <summary>Pictures: services and addresses.</summary>
public static class PhotosModule
{
    public static IServiceCollection AddPhotos(this IServiceCollection services)
    {
        services.AddOptions<PhotosOptions>().BindConfiguration("Photos").ValidateDataAnnotations().ValidateOnStart()
            .Validate(o => o.S3?.IsWhole != false, "Photos:S3 needs Endpoint (an http or https address), Bucket, AccessKey and SecretKey; leave all of them out for a folder.");
        return services.AddFetching().AddSingleton<PictureGate>().AddSingleton<PictureWorkshop>().AddSingleton(Shelf).AddSingleton<PhotoIntake>()
            .AddSingleton<Derivatives>().AddSingleton<FoundPictures>().AddSingleton<UploadedFiles>().AddSingleton<FileTaking>().AddScoped<PhotoUpload>().AddScoped<ObjectPhotos>()
            .AddSingleton<ServedPictures>().AddSingleton<PictureCleanUp>().AddScoped<PictureSums>()
            .AddPhotoPages();
    }

    /// <summary>The room's recurring work.</summary>
    internal static Action<IQuartzBuilder> Rounds(IConfiguration settings) => quartz =>
    {
        quartz.Every<PictureCleanUpJob>("pictures", TimeSpan.FromDays(1));
        quartz.Every<PictureSumsJob>("picture sums", TimeSpan.FromMinutes(1));
        FetchingModule.AddRounds(quartz, settings);
    };

    /// <summary>For every address the server listens on.</summary>
    public static void OpenFastLane(ListenOptions listen) => PictureLane.Open(listen);

    /// <summary>The addresses that browsers and portals fetch.</summary>
    public static void MapPublicPhotos(this IEndpointRouteBuilder app) => app.MapPictures();

    public static void MapPhotoOriginals(this IEndpointRouteBuilder app) => app.MapOriginals();

    public static void MapPhotos(this IEndpointRouteBuilder api) => api.MapPhotosApi();

    private static IPictureShelf Shelf(IServiceProvider services)
    {
        var storage = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        return services.GetRequiredService<IOptions<PhotosOptions>>().Value.S3 is { } s3
            ? new S3Shelf(s3, new(storage.PhotoCache, s3.CacheBytes)) : new FolderShelf(storage.Photos);
    }
}
