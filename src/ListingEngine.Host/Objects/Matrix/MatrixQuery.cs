using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Objects.Air;
using ListingEngine.Host.Objects.List;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Matrix;

/// <summary>How one object stands in one plan.</summary>
/// <param name="Reasons">All of them, errors first.</param>
internal sealed record MatrixCell(AirState State, DateTimeOffset? Since, IReadOnlyList<Reason> Reasons);

/// <summary>An object and its cells, in the order of the plans.</summary>
internal sealed record MatrixRow(ObjectLine Line, IReadOnlyList<MatrixCell> Cells)
{
    public bool IsOnAir => Cells.Any(c => c.State == AirState.OnAir);
}

/// <summary>One page of objects × plans.</summary>
internal sealed record MatrixView(IReadOnlyList<AirPlan> Plans, IReadOnlyList<MatrixRow> Rows, int Total);

/// <summary>Reads a page of the matrix: the objects as their list finds them, and the records of just those.</summary>
internal sealed class MatrixQuery(ListingDb db, ListQuery list)
{
    public async Task<MatrixView> RunAsync(ListAsk ask, CancellationToken ct)
    {
        var plans = await AirPlans.ReadAsync(db, ct);
        var page = await list.RunAsync(ask, ct);
        var ids = page.Lines.Select(l => l.Object.Id).ToArray();
        var records = (await db.Records.AsNoTracking().Where(r => ids.Contains(r.ObjectId)).ToListAsync(ct)).ToDictionary(r => (r.ObjectId, r.PlanId));
        return new(plans, [.. page.Lines.Select(l => new MatrixRow(l, plans.ConvertAll(p => Cell(p, l.Object, records.GetValueOrDefault((l.Object.Id, p.Id))))))], page.Total);
    }

    // An object that is not on offer waits for nothing.
    private static MatrixCell Cell(AirPlan plan, PropertyObject o, FeedRecord? record) => new(
        record is null && o.Status is not (ObjectStatus.Active or ObjectStatus.Reserved) ? AirState.NotAsked : plan.Of(record), record?.Since,
        [.. (record?.Reasons ?? []).Select(r => new Reason(RuleBook.Find(r.Code), r.Detail)).OrderBy(r => r.Rule.Severity)]);
}
