using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Sheets;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Presentations.Page;

/// <summary>Draws up what a presentation says now: prices and states are read at each opening.</summary>
internal sealed class SheetDesk(ListingDb db, FileShelf files, TimeProvider clock)
{
    /// <summary>One question for the objects, however many. The scope is the company's.</summary>
    public async Task<SheetView> DrawAsync(Presentation presentation, Company company, Person? agent, CancellationToken ct)
    {
        var ids = presentation.Items.ConvertAll(i => i.ObjectId);
        var objects = await db.Objects.AsNoTracking().Where(o => ids.Contains(o.Id)).ToListAsync(ct);
        var order = new SheetOrder(presentation.Language, presentation.Template, presentation.Title, presentation.Options, presentation.Items);
        return new(PresentationSheet.Of(order, objects, company, agent, clock.LocalTimeZone), files.Here(company.LogoUrl), files.Here(agent?.PhotoUrl));
    }

    /// <summary>What the recipient of a link likes: the last word counts.</summary>
    public async Task<IReadOnlySet<long>> LikedAsync(PresentationLink link, CancellationToken ct) =>
        (await db.PresentationSigns.Where(s => s.LinkId == link.Id && (s.Kind == SignKind.Liked || s.Kind == SignKind.Unliked)).OrderBy(s => s.Id)
            .Select(s => new { s.ObjectId, s.Kind }).ToListAsync(ct))
        .GroupBy(s => s.ObjectId!.Value).Where(g => g.Last().Kind == SignKind.Liked).Select(g => g.Key).ToHashSet();
}
