using ListingEngine.Host.Data;
using ListingEngine.Host.Jobs;
using ListingEngine.Host.Photos.CleanUp;
using ListingEngine.Host.Photos.Pictures;
using ListingEngine.Host.Photos.Shelf;
using ListingEngine.Host.Photos.Uploads;
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
        return services.AddSingleton<PictureGate>().AddSingleton<PictureWorkshop>().AddSingleton(Shelf).AddSingleton<PhotoIntake>()
            .AddSingleton<Derivatives>().AddSingleton<UploadedFiles>().AddSingleton<FileTaking>().AddScoped<PhotoUpload>().AddScoped<ObjectPhotos>()
            .AddSingleton<ServedPictures>().AddSingleton<PictureCleanUp>();
    }

    /// <summary>The room's recurring work.</summary>
    internal static Action<IQuartzBuilder> Rounds { get; } = quartz => quartz.Every<PictureCleanUpJob>("pictures", TimeSpan.FromDays(1));

    /// <summary>The addresses that browsers and portals fetch.</summary>
    public static void MapPublicPhotos(this IEndpointRouteBuilder app) => app.MapPictures();

    public static void MapPhotos(this IEndpointRouteBuilder api) => api.MapPhotosApi();

    private static IPictureShelf Shelf(IServiceProvider services)
    {
        var storage = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        return services.GetRequiredService<IOptions<PhotosOptions>>().Value.S3 is { } s3
            ? new S3Shelf(s3, new(storage.PhotoCache, s3.CacheBytes)) : new FolderShelf(storage.Photos);
    }
}
