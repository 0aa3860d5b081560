namespace ListingEngine.Host.Objects.List;

/// <summary>The list of objects: what it asks, shows, changes and writes out.</summary>
internal static class ObjectListModule
{
    public static IServiceCollection AddObjectList(this IServiceCollection services) =>
        services.AddScoped<ListQuery>().AddScoped<ViewShelf>().AddScoped<BulkChange>().AddScoped<BulkUndo>().AddScoped<ListExport>().AddScoped<Matrix.MatrixQuery>();
}
