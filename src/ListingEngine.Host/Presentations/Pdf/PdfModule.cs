using ListingEngine.Host.Jobs;
using Microsoft.Extensions.Options;
using Quartz;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>What printing needs.</summary>
internal static class PdfModule
{
    public static IServiceCollection AddPdf(this IServiceCollection services)
    {
        services.AddOptions<PressOptions>().BindConfiguration("Press").ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<Press>().AddSingleton<PdfShelf>().AddScoped<PresentationPdf>();
    }

    /// <summary>The files that clients fetch, and a warm browser where that is wanted.</summary>
    public static void MapPdf(this IEndpointRouteBuilder app)
    {
        PresentationPdf.Map(app);
        var services = app.ServiceProvider;
        if (services.GetRequiredService<IOptions<PressOptions>>().Value.KeepWarm)
            services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(services.GetRequiredService<Press>().Warm);
    }

    /// <summary>The room's recurring work.</summary>
    public static void Rounds(IQuartzBuilder quartz) => quartz.Every<PdfSweepJob>("pdf", TimeSpan.FromHours(6));
}
