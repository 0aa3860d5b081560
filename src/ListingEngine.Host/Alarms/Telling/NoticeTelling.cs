using System.Globalization;
using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using ListingEngine.Host.Web.Wording;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ListingEngine.Host.Alarms.Telling;

/// <summary>
/// Tells one notice what it has not told yet, and writes down what it told. A node that dies between the two tells it again: at least once, with the
/// same number.
/// </summary>
internal sealed class NoticeTelling(ListingDb db, AlarmQuery alarms, IEnumerable<ITeller> tellers, IStringLocalizerFactory rooms, TimeProvider clock)
{
    public async Task TellAsync(long noticeId, CancellationToken ct)
    {
        if (await db.Notices.AsNoTracking().SingleOrDefaultAsync(n => n.Id == noticeId && n.IsOn, ct) is not { } notice) return;
        var (text, teller) = (Speak(notice), TellerOf(notice));
        TellProblem? problem = null;
        foreach (var portion in teller.Portions(await alarms.NewsAsync(notice, ct)))
        {
            problem = await teller.TellAsync(notice, portion, text, ct);
            if (problem is not null) break;
            await KeepAsync(notice, portion);
        }

        await (problem is null ? ToldAsync(notice, PauseLadder.Down(notice.Failures)) : FailedAsync(notice, problem));
    }

    /// <summary>Sends a trial at once.</summary>
    public async Task<TellProblem?> TryAsync(Notice notice, CancellationToken ct)
    {
        var problem = await TellerOf(notice).TellAsync(notice, [], Speak(notice), ct);
        // What waits on the ladder is told in the next round if this went well; if not, the ladder stands where it stood.
        if (problem is null) await ToldAsync(notice, rung: 0);
        else await db.Notices.Where(n => n.Id == notice.Id).ExecuteUpdateAsync(n => n.SetProperty(x => x.Problem, problem.Kept), CancellationToken.None);
        return problem;
    }

    // The language of the words is this flow's own: it ends with the method that set it.
    private PageText Speak(Notice notice)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(notice.Language);
        return new(rooms, clock);
    }

    private ITeller TellerOf(Notice notice) => tellers.Single(t => t.Way == notice.Way);

    private async Task KeepAsync(Notice notice, IReadOnlyList<AlarmNews> told)
    {
        var (now, over) = (clock.GetStoredNow(), told.Where(n => n.IsOver).Select(n => n.Alarm.Id).ToList());
        db.AlarmTellings.AddRange(told.Where(n => !n.IsOver).Select(n => new AlarmTelling { AlarmId = n.Alarm.Id, NoticeId = notice.Id, BeganAt = now }));
        await db.SaveChangesAsync(CancellationToken.None);
        await db.AlarmTellings.Where(t => t.NoticeId == notice.Id && over.Contains(t.AlarmId)).ExecuteUpdateAsync(t => t.SetProperty(x => x.OverAt, now), CancellationToken.None);
    }

    private Task<int> ToldAsync(Notice notice, int rung)
    {
        var now = clock.GetStoredNow();
        return db.Notices.Where(n => n.Id == notice.Id).ExecuteUpdateAsync(n => n.SetProperty(x => x.Problem, (string?)null)
            .SetProperty(x => x.Failures, rung).SetProperty(x => x.LastAt, now).SetProperty(x => x.NextAt, now), CancellationToken.None);
    }

    private Task<int> FailedAsync(Notice notice, TellProblem problem)
    {
        var (kept, rung) = (problem.Kept, PauseLadder.Up(notice.Failures, problem.Fault));
        var next = clock.GetStoredNow() + PauseLadder.Pause(rung);
        return db.Notices.Where(n => n.Id == notice.Id).ExecuteUpdateAsync(
            n => n.SetProperty(x => x.Problem, kept).SetProperty(x => x.Failures, rung).SetProperty(x => x.NextAt, next), CancellationToken.None);
    }
}
