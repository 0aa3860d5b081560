using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>What one recipient did with a presentation lately.</summary>
/// <param name="Name">Null for the link that is for anybody.</param>
/// <param name="Opens">Times it was opened lately.</param>
/// <param name="IsFirst">Had never been opened before.</param>
/// <param name="Liked">Numbers of the objects that they liked lately and still like.</param>
internal sealed record PresentationNewsLine(long PresentationId, string? Title, string? Name, int Opens, bool IsFirst, DateTimeOffset LastAt, IReadOnlyList<long> Liked);

/// <summary>What clients did since yesterday with the presentations of whoever is at work, and of their people.</summary>
internal sealed class PresentationNews(ListingDb db, CompanyScope scope, TimeProvider clock)
{
    private const int Most = 20;

    public async Task<IReadOnlyList<PresentationNewsLine>> RunAsync(CancellationToken ct)
    {
        if (scope.Who.PersonId is not { } me || !scope.Who.Has(Rights.MakePresentations)) return [];
        var (people, since) = (scope.Who.Team.Append(me).ToArray(), Since());
        var opened = await (from link in db.PresentationLinks
                            join presentation in db.Presentations on link.PresentationId equals presentation.Id
                            where link.LastOpenedAt >= since && presentation.PersonId != null && people.Contains(presentation.PersonId.Value)
                            orderby link.LastOpenedAt descending
                            select new { link.Id, link.PresentationId, presentation.Title, link.Name, link.FirstOpenedAt, link.LastOpenedAt }).Take(Most).ToListAsync(ct);
        if (opened.Count == 0) return [];
        var ids = opened.ConvertAll(l => l.Id);
        var signs = (await db.PresentationSigns.AsNoTracking().Where(s => ids.Contains(s.LinkId) && s.At >= since && s.Kind != SignKind.Looked).OrderBy(s => s.Id)
            .Select(s => new { s.LinkId, s.Kind, s.ObjectId }).ToListAsync(ct)).ToLookup(s => s.LinkId);
        return opened.ConvertAll(l => new PresentationNewsLine(
            l.PresentationId, l.Title, l.Name, signs[l.Id].Count(s => s.Kind == SignKind.Opened), l.FirstOpenedAt >= since, l.LastOpenedAt!.Value,
            [.. signs[l.Id].Where(s => s.ObjectId is not null && s.Kind is SignKind.Liked or SignKind.Unliked).GroupBy(s => s.ObjectId!.Value)
                .Where(g => g.Last().Kind == SignKind.Liked).Select(g => g.Key)]));
    }

    // The agency's yesterday, from its midnight on.
    private DateTimeOffset Since()
    {
        var yesterday = clock.GetLocalNow().Date.AddDays(-1);
        return new DateTimeOffset(yesterday, clock.LocalTimeZone.GetUtcOffset(yesterday)).ToUniversalTime();
    }
}
