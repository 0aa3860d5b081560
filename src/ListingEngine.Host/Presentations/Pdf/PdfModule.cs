using ListingEngine.Host.Jobs;
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

    /// <summary>The room's recurring work.</summary>
    public static void Rounds(IQuartzBuilder quartz) => quartz.Every<PdfSweepJob>("pdf", TimeSpan.FromHours(6));
}
