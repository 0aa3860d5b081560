using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Checklist;

/// <summary>Keeps what people say they did on a portal.</summary>
internal sealed class ChecklistDesk(ListingDb db, ChecklistQuery query, CompanyScope scope, TimeProvider clock)
{
    /// <summary>Takes down that what stood in the list was done.</summary>
    /// <param name="planId">A plan of the company.</param>
    /// <param name="objectId">The object of the advert.</param>
    /// <param name="mark">Of the line as the person saw it.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>What was done; null when the advert is another by now, or nothing is to do.</returns>
    public async Task<HandTask?> TickAsync(long planId, long objectId, string mark, CancellationToken ct)
    {
        if ((await query.RunAsync(planId, objectId, ct)).SingleOrDefault() is not { IsToDo: true } line || line.Mark != mark) return null;
        var (now, person) = (clock.GetStoredNow(), scope.Access?.PersonId);
        var entry = await db.HandEntries.SingleOrDefaultAsync(e => e.PlanId == planId && e.ObjectId == objectId, ct);
        if (line.Task == HandTask.TakeDown)
        {
            (entry!.TakenDownAt, entry.TakenDownBy) = (now, person);
        }
        else
        {
            if (entry is null) db.HandEntries.Add(entry = new() { PlanId = planId, ObjectId = objectId, CompanyId = db.CompanyId, Entered = "" });
            if (line.Task == HandTask.Change) (entry.Before, entry.BeforeAt, entry.BeforeBy) = (entry.Entered, entry.EnteredAt, entry.EnteredBy);
            else (entry.Before, entry.BeforeAt, entry.BeforeBy) = (null, null, null);
            (entry.Entered, entry.EnteredAt, entry.EnteredBy) = (HandText.Write(line.Cells), now, person);
            (entry.TakenDownAt, entry.TakenDownBy) = (null, null);
        }

        await db.SaveChangesAsync(ct);
        return line.Task;
    }

    /// <summary>Takes the last word back; false when nobody said any.</summary>
    public async Task<bool> UndoAsync(long planId, long objectId, CancellationToken ct)
    {
        if (await db.HandEntries.SingleOrDefaultAsync(e => e.PlanId == planId && e.ObjectId == objectId, ct) is not { } entry) return false;
        if (entry.TakenDownAt is not null)
        {
            (entry.TakenDownAt, entry.TakenDownBy) = (null, null);
        }
        else if (entry is { Before: { } before, BeforeAt: { } at })
        {
            (entry.Entered, entry.EnteredAt, entry.EnteredBy) = (before, at, entry.BeforeBy);
            (entry.Before, entry.BeforeAt, entry.BeforeBy) = (null, null, null);
        }
        else
        {
            db.HandEntries.Remove(entry);
        }

        await db.SaveChangesAsync(ct);
        return true;
    }
}
