using ListingEngine.Host.Data;
using ListingEngine.Host.Presentations.Page;
using ListingEngine.Host.Web.Sheets;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>Draws a presentation as its clients would see it, for the office alone: nobody may answer on it, and no visit is counted.</summary>
internal sealed class PreviewDesk(ListingDb db, SheetDesk sheets)
{
    public async Task<SheetView> DrawAsync(Presentation presentation, CancellationToken ct) => await sheets.DrawAsync(
        presentation, await db.Companies.AsNoTracking().SingleAsync(ct),
        await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == presentation.PersonId && p.LeftAt == null, ct), ct);
}
