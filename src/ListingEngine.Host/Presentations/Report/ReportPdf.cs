using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Presentations.Pdf;
using Microsoft.AspNetCore.Localization;

namespace ListingEngine.Host.Presentations.Report;

/// <summary>The owner's report as a file to send on, for people of the company.</summary>
internal static class ReportPdf
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/objects/{id:long}/report.pdf", GetAsync).Needs(Rights.MakePresentations).ExcludeFromDescription();

    private static async Task<IResult> GetAsync(
        long id, HttpContext http, ReportQuery query, Press press, PdfShelf shelf, TimeProvider clock, CancellationToken ct)
    {
        if (await query.RunAsync(id, ct) is not { } report) return Results.NotFound();
        var (language, day) = (LanguageOf(http.Request), AgencyDay.Of(report.At, clock.LocalTimeZone));
        var key = ContentKey.Of("report", language, day, report.Object.Id, report.Object.Revision, report.Company.Revision, report.Agent?.Revision, report.Adverts, report.Past, report.Shown);
        var title = (language == "ru" ? "Отчёт по объекту " : "Report of object ") + id.ToString(CultureInfo.InvariantCulture);
        var order = new PrintOrder(ReportPrintModel.Path(report.Company.Id, id), language, IsLandscape: false, title);
        var (path, problem) = await shelf.GetAsync(key, () => press.PrintAsync(order, CancellationToken.None), ct);
        return path is not null ? PdfAnswer.File(path, title, http) : PdfAnswer.Problem(problem!, language, http);
    }

    // As the pages choose it: what was remembered, then the browser's own.
    private static string LanguageOf(HttpRequest request)
    {
        var told = request.Cookies["lang"] is { } cookie && CookieRequestCultureProvider.ParseCookieValue(cookie)?.UICultures is [var first, ..]
            ? first.Value
            : request.GetTypedHeaders().AcceptLanguage.MaxBy(l => l.Quality ?? 1)?.Value.Value;
        return told?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : "ru";
    }
}
