using ListingEngine.Core.Sources;
using ListingEngine.Core.Sources.Reading;
using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>Asks for the pages of adverts: new ones, and known ones whether they changed.</summary>
internal sealed class AdvertPages(SourcePages pages, AdvertTaking taking, ProblemShelf problems, IOptions<OwnersOptions> options, TimeProvider clock)
{
    private const int AtOnce = 100;

    private static readonly TimeSpan AfterFailure = TimeSpan.FromHours(1);

    private bool _toldOfRobots;

    /// <summary>All that are listed and due.</summary>
    public async Task RunAsync(VisitRun run, CancellationToken ct)
    {
        while (run.End is null && await pages.DueAsync(run.Source.Id, run.Since, AtOnce, ct) is { Count: > 0 } due)
            foreach (var page in due)
            {
                await VisitAsync(run, page, ct);
                if (run.End is not null) break;
            }
    }

    public async Task VisitAsync(VisitRun run, KnownPage page, CancellationToken ct)
    {
        switch (await run.FetchAsync(page.Address, page.Known, ct))
        {
            case SiteFetch.Unchanged when page.AdvertId is { } advert:
                await SameAsync(run, page, advert, ct);
                break;
            case SiteFetch.Page found:
                await ReadAsync(run, page, found, ct);
                break;
            case SiteFetch.Gone:
                await GoneAsync(run, page, ct);
                break;
            case SiteFetch.Forbidden:
                // A site that forbids one mostly forbids all.
                if (!_toldOfRobots) await NoteAsync(run, page, SiteTrouble.Robots, null, null, ct);
                _toldOfRobots = true;
                await LaterAsync(run, page, options.Value.AskAgainEvery, ct);
                break;
            case SiteFetch.Failed failed:
                await NoteAsync(run, page, failed.Code, failed.Detail, null, ct);
                await LaterAsync(run, page, failed.Code == SiteTrouble.TooLarge ? options.Value.AskAgainEvery : AfterFailure, ct);
                break;
            case SiteFetch.Unchanged:
                await LaterAsync(run, page, options.Value.AskAgainEvery, ct);
                break;
        }
    }

    public async Task GoneAsync(VisitRun run, KnownPage page, CancellationToken ct) => run.Visit.Gone += await pages.GoneAsync(run.Source.Id, page, ct);

    private async Task ReadAsync(VisitRun run, KnownPage page, SiteFetch.Page found, CancellationToken ct)
    {
        run.Visit.AdvertPages++;
        var hash = SourcePages.HashOf(found.Text);
        if (page is { AdvertId: { } advert, TextHash: { } read } && read.AsSpan().SequenceEqual(hash))
        {
            run.Visit.Understood++;
            await SameAsync(run, page with { Known = found.Known }, advert, ct);
            return;
        }

        var reading = PageReader.Read(new(found.Text, found.Address.AbsoluteUri));
        switch (reading.Kind)
        {
            case PageKind.Advert:
                run.Visit.Understood++;
                await TakeAsync(run, page with { Known = found.Known, TextHash = hash }, found, reading, ct);
                break;
            case PageKind.Error:
            case PageKind.List or PageKind.NoAdverts when found.IsElsewhere:
                // Taken down: the site says so, or leads to others like it.
                run.Visit.Understood++;
                await GoneAsync(run, page, ct);
                break;
            case PageKind.Captcha or PageKind.ConsentWall:
                var trouble = reading.Kind == PageKind.Captcha ? SiteTrouble.Captcha : SiteTrouble.Consent;
                run.Stop(VisitEnd.Outage, new(trouble, OutsideFault.RateLimited, true, found.Address.Host));
                await NoteAsync(run, page, trouble, found.Address.Host, found.Text, ct);
                break;
            default:
                await NoteAsync(run, page, reading.Problems.Count > 0 ? reading.Problems[0].Code : "page.unknown", null, found.Text, ct);
                await LaterAsync(run, page, options.Value.AskAgainEvery, ct);
                break;
        }
    }

    private async Task TakeAsync(VisitRun run, KnownPage page, SiteFetch.Page found, PageReading reading, CancellationToken ct)
    {
        if (reading.Problems.FirstOrDefault(p => p.Code.StartsWith("page.", StringComparison.Ordinal)) is { } problem)
            await NoteAsync(run, page, problem.Code, null, found.Text, ct);
        var taken = await taking.TakeAsync(run, reading.Adverts[0], found.Address.AbsoluteUri, ct);
        if (taken is null) await LaterAsync(run, page, options.Value.AskAgainEvery, ct);
        else await pages.KeepAsync(run.Source.Id, page with { AdvertId = taken.AdvertId }, clock.GetUtcNow() + options.Value.AskAgainEvery, ct);
    }

    private async Task SameAsync(VisitRun run, KnownPage page, long advert, CancellationToken ct)
    {
        await pages.SeenAsync(advert, ct);
        await pages.KeepAsync(run.Source.Id, page, clock.GetUtcNow() + options.Value.AskAgainEvery, ct);
    }

    // What was not read is asked for whole the next time: a reader may have been mended.
    private Task LaterAsync(VisitRun run, KnownPage page, TimeSpan pause, CancellationToken ct) =>
        pages.KeepAsync(run.Source.Id, page with { Known = SiteKnowledge.Nothing, TextHash = null }, clock.GetUtcNow() + pause, ct);

    private async Task NoteAsync(VisitRun run, KnownPage page, string code, string? detail, string? text, CancellationToken ct)
    {
        run.Visit.Problems++;
        await problems.AddAsync(run.Source, page.Address, code, detail, text, ct);
    }
}
