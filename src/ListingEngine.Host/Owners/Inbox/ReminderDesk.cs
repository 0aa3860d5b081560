using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>A person's own «later»: an advert out of sight until a day, or a word to come back to it.</summary>
internal sealed class ReminderDesk(ListingDb db, CompanyScope scope, TimeProvider clock)
{
    public const int LongestNote = 300;
    public const int MostDays = 365;

    private const int Hour = 9;

    /// <summary>In the morning, so many days from now.</summary>
    public DateTimeOffset In(int days) => Morning(DateOnly.FromDateTime(clock.GetLocalNow().Date).AddDays(days));

    /// <summary>A later day within a year; null when it is none.</summary>
    public DateTimeOffset? On(DateOnly day)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        return day > today && day <= today.AddDays(MostDays) ? Morning(day) : null;
    }

    /// <returns>False when there is no such advert, or nobody to remind.</returns>
    public async Task<bool> SetAsync(long id, DateTimeOffset at, bool isSnooze, string? note, CancellationToken ct)
    {
        if (scope.Who.PersonId is not { } me || !await db.OwnerAdverts.AnyAsync(a => a.Id == id, ct)) return false;
        var reminder = await db.AdvertReminders.SingleOrDefaultAsync(r => r.AdvertId == id && r.PersonId == me, ct);
        if (reminder is null) db.AdvertReminders.Add(reminder = new() { AdvertId = id, PersonId = me, CompanyId = scope.CompanyId });
        (reminder.At, reminder.IsSnooze, reminder.Note) = (at, isSnooze, Told(note));
        await db.SaveChangesAsync(ct);
        return true;
    }

    public async Task<bool> ForgetAsync(long id, CancellationToken ct) =>
        await db.AdvertReminders.Where(r => r.AdvertId == id && r.PersonId == scope.Who.PersonId).ExecuteDeleteAsync(ct) > 0;

    private DateTimeOffset Morning(DateOnly day)
    {
        var local = day.ToDateTime(new(Hour, 0));
        return new DateTimeOffset(local, clock.LocalTimeZone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static string? Told(string? note) => note?.Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } told
        ? told.Length <= LongestNote ? told : told[..LongestNote] : null;
}
