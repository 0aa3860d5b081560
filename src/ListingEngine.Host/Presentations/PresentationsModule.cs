using ListingEngine.Host.Presentations.Composer;
using ListingEngine.Host.Presentations.Page;
using ListingEngine.Host.Presentations.Pdf;
using ListingEngine.Host.Presentations.Report;
using Quartz;

namespace ListingEngine.Host.Presentations;

/// <summary>Objects put together for clients: made in the office, seen under a secret address.</summary>
public static class PresentationsModule
{
    public static IServiceCollection AddPresentations(this IServiceCollection services) =>
        services.AddScoped<PresentationDesk>().AddScoped<PresentationDoor>().AddScoped<SheetDesk>().AddScoped<Client>().AddSingleton<PrintKey>().AddComposer().AddPdf().AddReport();

    /// <summary>The room's recurring work.</summary>
    internal static Action<IQuartzBuilder> Rounds { get; } = PdfModule.Rounds;

    /// <summary>The files: of presentations for their recipients, of reports for people of the company.</summary>
    public static void MapPaper(this IEndpointRouteBuilder app)
    {
        app.MapPdf();
        ReportPdf.Map(app);
    }

    public static void MapPresentations(this IEndpointRouteBuilder api) => PresentationsApi.Map(api);

    /// <summary>What the client's page asks for beside itself.</summary>
    public static void MapClientPage(this IEndpointRouteBuilder app) => Answers.Map(app);
}
