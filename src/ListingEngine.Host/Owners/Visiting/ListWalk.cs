using ListingEngine.Core.Sources;
using ListingEngine.Core.Sources.Reading;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>Goes through the pages of results, each once, until they end, repeat, lead to nothing new, or are as many as one visit may read.</summary>
internal sealed class ListWalk(SourcePages pages, AdvertTaking taking, ProblemShelf problems)
{
    private const int LongestAddress = 2_000;

    private readonly HashSet<string> _read = new(StringComparer.Ordinal), _led = new(StringComparer.Ordinal);

    /// <param name="run">The visit.</param>
    /// <param name="begin">Where pages of results begin; each goes on by itself.</param>
    public async Task RunAsync(VisitRun run, IEnumerable<string> begin, CancellationToken ct)
    {
        var left = new Queue<string>(begin);
        while (left.TryDequeue(out var first))
        {
            for (var page = first; page is not null && _read.Add(page);)
            {
                // Whatever comes between, the next visit begins with this one.
                run.Rest = [page, .. left];
                if (run.Visit.ListPages >= run.Source.MostPages)
                {
                    run.Miss();
                    return;
                }

                var next = await ReadAsync(run, page, page == first, ct);
                if (run.End is not null) return;
                page = next;
            }
        }

        run.Rest = [];
    }

    /// <returns>The page where the list goes on.</returns>
    private async Task<string?> ReadAsync(VisitRun run, string address, bool isFirst, CancellationToken ct)
    {
        switch (await run.FetchAsync(address, SiteKnowledge.Nothing, ct))
        {
            case SiteFetch.Page page:
                run.Visit.ListPages++;
                return await TakeAsync(run, address, page, isFirst, ct);
            case SiteFetch.Gone when !isFirst:
                // Some lists say that they go on, and do not.
                return null;
            case SiteFetch.Gone:
                await MissAsync(run, new(SiteTrouble.Gone, OutsideFault.Gone, false, address), address, null, ct);
                return null;
            case SiteFetch.Forbidden:
                await MissAsync(run, new(SiteTrouble.Robots, OutsideFault.Gone, false, address), address, null, ct);
                return null;
            case SiteFetch.Failed failed:
                await MissAsync(run, failed, address, null, ct);
                return null;
            default:
                return null;
        }
    }

    private async Task<string?> TakeAsync(VisitRun run, string address, SiteFetch.Page page, bool isFirst, CancellationToken ct)
    {
        var reading = PageReader.Read(new(page.Text, page.Address.AbsoluteUri));
        switch (reading.Kind)
        {
            case PageKind.List:
                if (!await ListAsync(run, page, reading, ct) && !isFirst) return null;
                if (reading.Problems is [var problem, ..]) await MissAsync(run, null, address, (problem.Code, page.Text), ct);
                return reading.NextPage;
            case PageKind.Advert:
                await pages.ListAsync(run.Source, [address], ct);
                return null;
            case PageKind.NoAdverts:
                return null;
            case PageKind.Captcha or PageKind.ConsentWall:
                var trouble = new SiteFetch.Failed(reading.Kind == PageKind.Captcha ? SiteTrouble.Captcha : SiteTrouble.Consent, OutsideFault.RateLimited, true, page.Address.Host);
                run.Stop(VisitEnd.Outage, trouble);
                await MissAsync(run, trouble, address, (trouble.Code, page.Text), ct);
                return null;
            default:
                await MissAsync(run, new(SiteTrouble.ListMisread, OutsideFault.Broken, false, address), address, (reading.Problems[0].Code, page.Text), ct);
                return null;
        }
    }

    /// <returns>Whether it led to anything that no page before it in this visit did.</returns>
    private async Task<bool> ListAsync(VisitRun run, SiteFetch.Page page, PageReading reading, CancellationToken ct)
    {
        if (IsNews(page.Text)) run.IsRolling = true;
        // A feed tells adverts whole, or only their headings: then their own pages say the rest.
        var whole = reading.Adverts.Where(a => a.Price is not null).ToList();
        foreach (var advert in whole)
        {
            var address = Usable(advert.Link?.Value) ?? $"{page.Address.AbsoluteUri}#{advert.Id?.Value ?? advert.Title?.Value}";
            if (!_led.Add(address)) continue;
            if (await taking.TakeAsync(run, advert, address, ct) is { } taken) await pages.ListAsync(run.Source, address, taken.AdvertId, ct);
            await run.SaveAsync(ct);
        }

        var links = reading.Links.Select(Usable).OfType<string>().Except(whole.Select(a => a.Link?.Value).OfType<string>()).ToList();
        var isNew = whole.Count > 0 || links.Any(l => !_led.Contains(l));
        _led.UnionWith(links);
        await pages.ListAsync(run.Source, links, ct);
        return isNew;
    }

    private async Task MissAsync(VisitRun run, SiteFetch.Failed? failed, string address, (string Code, string Text)? page, CancellationToken ct)
    {
        run.Miss(failed);
        run.Visit.Problems++;
        await problems.AddAsync(run.Source, address, page?.Code ?? failed!.Code, failed?.Detail, page?.Text, ct);
    }

    private static bool IsNews(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 500));
        return head.Contains("<rss", StringComparison.OrdinalIgnoreCase) || head.Contains("<feed", StringComparison.OrdinalIgnoreCase);
    }

    private static string? Usable(string? link) => link is { Length: <= LongestAddress } && WebAddress.IsOne(link) ? link : null;
}
