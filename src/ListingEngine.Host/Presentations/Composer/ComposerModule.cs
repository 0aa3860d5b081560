namespace ListingEngine.Host.Presentations.Composer;

/// <summary>The office's pages about presentations: their list, how one begins, the composer, and what came of it.</summary>
internal static class ComposerModule
{
    public static IServiceCollection AddComposer(this IServiceCollection services) => services
        .AddScoped<PresentationList>().AddScoped<ComposerDesk>().AddScoped<PreviewDesk>().AddScoped<ObjectFinder>()
        .AddScoped<WishQuery>().AddScoped<AttentionQuery>().AddScoped<PresentationNews>();
}
