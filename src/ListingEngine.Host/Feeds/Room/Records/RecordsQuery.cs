using System.Globalization;
using System.Text.Json;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Records;

/// <summary>Reads why objects are, or are not, in a plan's feed.</summary>
internal sealed class RecordsQuery(ListingDb db)
{
    public const int Size = 50;

    public async Task<(IReadOnlyList<RecordLine> Lines, Paging Paging)> RunAsync(long planId, RecordAsk ask, int page, CancellationToken ct)
    {
        var total = ask.IsOfObjects ? await Found(planId, ask).CountAsync(ct) : await Records(planId, ask).CountAsync(ct);
        return (total == 0 ? [] : await Found(planId, ask).Skip((page - 1) * Size).Take(Size).ToListAsync(ct), new(page, Size, total));
    }

    /// <summary>All that are asked for, in the order of their numbers.</summary>
    public IQueryable<RecordLine> Found(long planId, RecordAsk ask) =>
        from r in Records(planId, ask)
        join o in db.Objects.AsNoTracking() on r.ObjectId equals o.Id
        where (ask.Kind == null || o.Kind == ask.Kind) && (ask.Agent == null || o.AgentId == ask.Agent)
        orderby r.ObjectId
        select new RecordLine(r, o.FeedId, o.Kind, o.Deal, o.Address, db.People.Where(p => p.Id == o.AgentId).Select(p => p.Name).FirstOrDefault());

    /// <summary>The one object that is called so: by its number, or by an id that a feed knows.</summary>
    public async Task<RecordAnswer?> AnswerAsync(long planId, string called, CancellationToken ct)
    {
        var told = called.Replace("\0", "", StringComparison.Ordinal).Trim().TrimStart('№', '#').Trim();
        var number = long.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : -1;
        var found = await db.Objects.AsNoTracking().Where(o => o.Id == number || o.FeedId == told || o.ExternalId == told)
            .OrderByDescending(o => o.Id == number).ThenBy(o => o.Id)
            .Select(o => new RecordAnswer(o.Id, o.Status, o.Address, db.Records.FirstOrDefault(r => r.PlanId == planId && r.ObjectId == o.Id))).FirstOrDefaultAsync(ct);
        return found;
    }

    private IQueryable<FeedRecord> Records(long planId, RecordAsk ask)
    {
        var records = ask.Code is { } code
            ? db.Records.FromSql($"SELECT * FROM feed_records WHERE reasons @> {JsonSerializer.Serialize(new[] { new { code } })}::jsonb") : db.Records;
        records = records.AsNoTracking().Where(r => r.PlanId == planId);
        if (ask.State is { } state) records = records.Where(r => r.State == state);
        return ask.Line is { } line ? records.Where(r => r.Line == line) : records;
    }
}

/// <summary>Whether one object is in the plan's feed, and why not; without a record the plan does not know it.</summary>
internal sealed record RecordAnswer(long ObjectId, ObjectStatus Status, Address Address, FeedRecord? Record)
{
    public bool IsOffered => Record?.State == FeedRecordState.Offered;

    public IEnumerable<Reason> Reasons => (Record?.Reasons ?? []).Select(r => new Reason(RuleBook.Find(r.Code), r.Detail)).OrderBy(r => r.Rule.Severity);
}
