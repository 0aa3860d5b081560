namespace ListingEngine.Host.Presentations.Report;

/// <summary>What the owner's report needs.</summary>
internal static class ReportModule
{
    public static IServiceCollection AddReport(this IServiceCollection services) => services.AddScoped<ReportQuery>();
}
