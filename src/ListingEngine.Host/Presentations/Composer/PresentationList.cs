using System.Globalization;
using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>Reads the presentations that whoever is at work may see, those changed last first.</summary>
internal sealed class PresentationList(ListingDb db, PresentationDesk desk)
{
    /// <param name="words">Part of a title or of a recipient's name, or the presentation's number.</param>
    /// <param name="isArchived">The archive instead of those in use.</param>
    /// <param name="page">From 1.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<PresentationsPage> RunAsync(string? words, bool isArchived, int page, CancellationToken ct)
    {
        var all = desk.Mine.AsNoTracking();
        var wanted = Named(all.Where(p => p.ArchivedAt != null == isArchived), words?.Trim());
        var found = await wanted.CountAsync(ct);
        var shown = wanted.OrderByDescending(p => p.UpdatedAt).ThenByDescending(p => p.Id).Skip((page - 1) * PresentationsPage.Size).Take(PresentationsPage.Size);
        var lines = await Lines(shown).ToListAsync(ct);
        return new(lines, found, await all.CountAsync(ct), page);
    }

    private IQueryable<Presentation> Named(IQueryable<Presentation> all, string? words)
    {
        if (string.IsNullOrEmpty(words)) return all;
        var like = LikePattern.Of(words);
        _ = long.TryParse(words.TrimStart('№', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return all.Where(p => p.Id == number || EF.Functions.ILike(p.Title!, like, LikePattern.Escape)
            || db.PresentationLinks.Any(l => l.PresentationId == p.Id && EF.Functions.ILike(l.Name!, like, LikePattern.Escape)));
    }

    private IQueryable<PresentationLine> Lines(IQueryable<Presentation> presentations) => presentations.Select(p => new PresentationLine(
        p.Id, p.Title, p.Items.Count, db.People.Where(x => x.Id == p.PersonId).Select(x => x.Name).FirstOrDefault(),
        db.PresentationLinks.Count(l => l.PresentationId == p.Id && l.Name != null),
        db.PresentationLinks.Where(l => l.PresentationId == p.Id).Sum(l => l.Opens),
        db.PresentationLinks.Where(l => l.PresentationId == p.Id).Max(l => l.LastOpenedAt),
        db.PresentationSigns.Where(s => s.Kind == SignKind.Liked && db.PresentationLinks.Any(l => l.Id == s.LinkId && l.PresentationId == p.Id)
            && !db.PresentationSigns.Any(u => u.LinkId == s.LinkId && u.ObjectId == s.ObjectId && u.Kind == SignKind.Unliked && u.Id > s.Id))
            .Select(s => new { s.LinkId, s.ObjectId }).Distinct().Count(),
        p.UpdatedAt, p.ArchivedAt));
}
