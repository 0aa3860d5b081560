using System.Security.Cryptography;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Alarms.Notices;

/// <summary>Keeps the company's notices and limits, and writes down who changed them.</summary>
internal sealed class NoticeDesk(ListingDb db, CompanyScope scope, AuditTrail audit, TimeProvider clock)
{
    private const int SecretLength = 48;

    public Task<List<Notice>> AllAsync(CancellationToken ct) => db.Notices.AsNoTracking().OrderBy(n => n.Id).ToListAsync(ct);

    public Task<Notice?> FindAsync(long id, CancellationToken ct) => db.Notices.SingleOrDefaultAsync(n => n.Id == id, ct);

    public Task<AlarmLimits?> LimitsAsync(CancellationToken ct) => db.AlarmLimits.SingleOrDefaultAsync(ct);

    /// <summary>Makes one when the number is null. A webhook gets its secret when it is made.</summary>
    /// <returns>Null when there is no such notice.</returns>
    public async Task<Notice?> SaveAsync(long? id, NoticeForm form, CancellationToken ct)
    {
        var notice = id is { } known ? await FindAsync(known, ct) : New();
        if (notice is null) return null;
        if (notice.Address != form.Address || notice.Way != form.Way) (notice.Problem, notice.Failures, notice.NextAt) = (null, 0, clock.GetStoredNow());
        (notice.Way, notice.Address, notice.Kinds, notice.Language) = (form.Way, form.Address, form.Kinds, form.Language);
        notice.Secret = form.Way == NoticeWay.Webhook ? notice.Secret ?? RandomNumberGenerator.GetHexString(SecretLength, lowercase: true) : null;
        await SaveAsync(notice, ct);
        return notice;

        Notice New()
        {
            var made = new Notice { CompanyId = scope.CompanyId, Address = form.Address, NextAt = clock.GetStoredNow() };
            db.Notices.Add(made);
            return made;
        }
    }

    public async Task<Notice?> SwitchAsync(long id, bool isOn, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } notice) return null;
        notice.IsOn = isOn;
        await SaveAsync(notice, ct);
        return notice;
    }

    public async Task<Notice?> RemoveAsync(long id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } notice) return null;
        db.Notices.Remove(notice);
        await SaveAsync(notice, ct);
        return notice;
    }

    public async Task SetLimitsAsync(int oldMinutes, int awayHours, CancellationToken ct)
    {
        if (await LimitsAsync(ct) is not { } limits) db.AlarmLimits.Add(limits = new() { CompanyId = scope.CompanyId });
        (limits.OldMinutes, limits.AwayHours) = (oldMinutes, awayHours);
        audit.Note(AuditAct.NoticeChanged, detail: $"{oldMinutes} min, {awayHours} h");
        await db.SaveChangesAsync(ct);
    }

    // A webhook's address may hold a secret of its own: its host is enough for the log.
    private async Task SaveAsync(Notice notice, CancellationToken ct)
    {
        audit.Note(AuditAct.NoticeChanged, notice.Way == NoticeWay.Email ? notice.Address : new Uri(notice.Address).Host, notice.Id == 0 ? null : notice.Id);
        await db.SaveChangesAsync(ct);
    }
}
