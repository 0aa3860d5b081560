using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Alarms;

/// <summary>Reads the company's alarms.</summary>
internal sealed class AlarmQuery(ListingDb db)
{
    /// <summary>What goes on, the worst first.</summary>
    public async Task<IReadOnlyList<AlarmLine>> OpenAsync(CancellationToken ct) =>
        [.. (await LinesAsync(db.Alarms.Where(a => a.ClosedAt == null).OrderBy(a => a.Id).Take(500), ct)).OrderBy(a => a.Kind).ThenBy(a => a.OpenedAt)];

    public async Task<Page<AlarmLine>> OverAsync(PageQuery page, CancellationToken ct)
    {
        var over = db.Alarms.Where(a => a.ClosedAt != null);
        return new(await LinesAsync(over.OrderByDescending(a => a.ClosedAt).ThenByDescending(a => a.Id).Skip(page.Skip).Take(page.Size), ct), await over.CountAsync(ct),
            page.Number, page.Size);
    }

    /// <summary>What that notice has not told yet: what goes on, and what is over of which it told that it began.</summary>
    public async Task<IReadOnlyList<AlarmNews>> NewsAsync(Notice notice, CancellationToken ct)
    {
        var told = db.AlarmTellings.Where(t => t.NoticeId == notice.Id);
        var began = db.Alarms.Where(a => a.ClosedAt == null && !told.Any(t => t.AlarmId == a.Id));
        if (notice.Kinds.Count > 0) began = began.Where(a => notice.Kinds.Contains(a.Kind));
        var over = db.Alarms.Where(a => a.ClosedAt != null && told.Any(t => t.AlarmId == a.Id && t.OverAt == null));
        return
        [
            .. (await LinesAsync(began.OrderBy(a => a.Id).Take(500), ct)).OrderBy(a => a.Kind).ThenBy(a => a.Id).Select(a => new AlarmNews(a, IsOver: false)),
            .. (await LinesAsync(over.OrderBy(a => a.Id).Take(500), ct)).Select(a => new AlarmNews(a, IsOver: true)),
        ];
    }

    private Task<List<AlarmLine>> LinesAsync(IQueryable<Alarm> alarms, CancellationToken ct) => alarms.AsNoTracking().Select(a => new AlarmLine(
        a.Id, a.Kind, a.PlanId, db.Plans.Where(p => p.Id == a.PlanId).Select(p => p.Name).FirstOrDefault(),
        db.Plans.Where(p => p.Id == a.PlanId).Select(p => p.Portal).FirstOrDefault(), a.Subject, a.Details, a.OpenedAt, a.ClosedAt)).ToListAsync(ct);
}
