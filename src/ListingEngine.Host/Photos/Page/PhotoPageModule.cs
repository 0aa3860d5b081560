namespace ListingEngine.Host.Photos.Page;

/// <summary>What the pages of photos need.</summary>
internal static class PhotoPageModule
{
    public static IServiceCollection AddPhotoPages(this IServiceCollection services) => services
        .AddScoped<PhotoDesk>().AddScoped<PhotosQuery>().AddScoped<PhotoActs>().AddScoped<PhotoUndo>().AddScoped<Remaking>().AddScoped<PhotoAddresses>();
}
