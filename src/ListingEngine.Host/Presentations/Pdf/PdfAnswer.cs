using ListingEngine.Core.Objects;
using Microsoft.Net.Http.Headers;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>How a printed file, or the lack of one, is told to who asked.</summary>
internal static class PdfAnswer
{
    // What the viewers of browsers need to show a PDF by itself.
    private const string Policy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private const string PlainText = "text/plain; charset=utf-8";

    private static readonly Phrase NoBrowser = new(
        "PDF сейчас не сделать: на сервере не установлен браузер. Администратору: установите chromium (Debian, Ubuntu: apt-get install chromium) или назовите его путь в настройке Press__Browser.",
        "No PDF can be made: the server has no browser. For the administrator: install chromium (Debian, Ubuntu: apt-get install chromium), or tell its path in the setting Press__Browser.");

    private static readonly Phrase Busy = new(
        "Сейчас печатается много файлов сразу. Откройте этот адрес ещё раз через несколько секунд.",
        "Many files are being printed at the moment. Open this address again in a few seconds.");

    private static readonly Phrase Failed = new(
        "Файл PDF не получился. Откройте этот адрес ещё раз; если не получится снова, откройте страницу и напечатайте её из браузера.",
        "The PDF file did not come out. Open this address again; if that fails too, open the page and print it from your browser.");

    private static readonly Phrase IsOver = new(
        "Ссылка больше не действует. Попросите агента прислать новую.", "This link is no longer valid. Ask your agent for a new one.");

    /// <param name="path">Of the file; its name is made of its content.</param>
    /// <param name="name">Under which a browser saves it, without <c>.pdf</c>.</param>
    /// <param name="http">Where to answer.</param>
    public static IResult File(string path, string name, HttpContext http)
    {
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(name + ".pdf");
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        return Results.File(path, "application/pdf", entityTag: new($"\"{Path.GetFileNameWithoutExtension(path)}\""), enableRangeProcessing: true);
    }

    public static IResult Over(string language) => Results.Text(IsOver.In(language), PlainText, statusCode: StatusCodes.Status410Gone);

    /// <summary>Where nobody's language is known.</summary>
    public static IResult Unknown(int status) => Results.Text(status == StatusCodes.Status429TooManyRequests
        ? "Слишком много попыток: подождите минуту. / Too many tries: wait a minute." : "Такой презентации нет. / There is no such presentation.", PlainText, statusCode: status);

    public static IResult Problem(PrintOutcome problem, string language, HttpContext http)
    {
        http.Response.Headers.RetryAfter = problem is PrintOutcome.NoBrowser ? "3600" : "5";
        http.Response.Headers.CacheControl = "no-store";
        var says = problem switch { PrintOutcome.NoBrowser => NoBrowser, PrintOutcome.Busy => Busy, _ => Failed };
        return Results.Text(says.In(language), PlainText, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
