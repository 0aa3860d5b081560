using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>Adverts that a whole round of the lists no longer led to: their own pages are asked, and those that stay away are gone.</summary>
internal sealed class MissingAdverts(SourcePages pages, AdvertPages adverts, IOptions<OwnersOptions> options)
{
    // So many whole rounds without it, and it is gone whatever its page says: some sites leave them standing.
    private const int Rounds = 2;

    // A list that suddenly shows less than half of what it did has more likely changed its looks than lost its adverts.
    private const int WorthDoubting = 20;
    private const double LeastListed = 0.5;

    public async Task RunAsync(VisitRun run, CancellationToken ct)
    {
        var (listed, known) = await pages.MissAsync(run.Source.Id, run.Since, ct);
        var isDoubtful = known >= WorthDoubting && listed < known * LeastListed;
        if (isDoubtful) run.Doubt(new(SiteTrouble.Shrunk, OutsideFault.Broken, false, $"{listed}\n{known}"));
        foreach (var page in await pages.MissingAsync(run.Source.Id, options.Value.MissingAtOnce, run.IsRolling, ct))
        {
            await adverts.VisitAsync(run, page, ct);
            if (run.End is not null) return;
        }

        if (isDoubtful || run.IsRolling) return;
        foreach (var page in await pages.LostAsync(run.Source.Id, Rounds, ct)) await adverts.GoneAsync(run, page, ct);
    }
}
