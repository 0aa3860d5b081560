using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Presentations.Page;
using ListingEngine.Host.Web.Sheets;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>A presentation as a file. It is printed when what it says is not on the shelf yet, so a changed price is in the next one that is fetched.</summary>
internal sealed class PresentationPdf(
    PresentationDoor door, SheetDesk desk, Client client, Press press, PdfShelf shelf, GuessLimit guesses, IOptions<WebOptions> web, TimeProvider clock)
{
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/p/{token}.pdf", ["GET", "HEAD"], (string token, HttpContext http, PresentationPdf pdf) => pdf.AnswerAsync(token, http))
        .AllowAnonymous().ExcludeFromDescription();

    private async Task<IResult> AnswerAsync(string token, HttpContext http)
    {
        var ct = http.RequestAborted;
        if (await door.FindAsync(token, ct) is not { } behind) return PdfAnswer.Unknown(guesses.Refuse(http));
        var language = behind.Presentation.Language;
        if (behind.IsOver) return PdfAnswer.Over(language);
        var isLandscape = http.Request.Query.ContainsKey("landscape");
        var (path, problem) = await FileAsync(behind, isLandscape, web.Value.Address(http.Request), ct);
        if (path is null) return PdfAnswer.Problem(problem!, language, http);
        if (client.IsLooking(http.Request) && await door.HasRoomAsync(behind.Link, ct)) await door.NoteAsync(behind.Link, SignKind.PdfTaken, ct);
        return PdfAnswer.File(path, behind.Presentation.Title ?? $"presentation-{behind.Presentation.Id}", http);
    }

    /// <param name="behind">What is asked for, and by whom.</param>
    /// <param name="isLandscape">The paper lies on its side.</param>
    /// <param name="address">Under which the engine was reached: links and the QR code lead there.</param>
    /// <param name="ct">Ends the waiting.</param>
    private async Task<(string? Path, PrintOutcome? Problem)> FileAsync(Behind behind, bool isLandscape, string address, CancellationToken ct)
    {
        var drawn = await desk.DrawAsync(behind.Presentation, behind.Company, behind.Agent, ct);
        var day = AgencyDay.Of(clock.GetUtcNow(), clock.LocalTimeZone);
        var key = ContentKey.Of(drawn.Sheet, drawn.Logo, drawn.Face, behind.Link.Token, isLandscape, address, day);
        var page = $"{PresentationAddress.Page(behind.Link.Token)}?print={(isLandscape ? Paper.Landscape : Paper.Portrait)}";
        var order = new PrintOrder(page, drawn.Sheet.Language, isLandscape, drawn.Sheet.Title) { Address = address };
        return await shelf.GetAsync(key, () => press.PrintAsync(order, CancellationToken.None), ct);
    }
}
