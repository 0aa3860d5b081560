using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>How many offers a plan had at the end of a day.</summary>
internal sealed record PlanDay(DateOnly Day, int Offers);

/// <summary>What plans had on air over the last weeks, from the versions that are kept.</summary>
internal sealed class PlanHistory(ListingDb db, TimeProvider clock)
{
    public const int Days = 30, Width = 90, Height = 28;

    private const int Edge = 3;

    /// <summary>By plan; days on which nothing was published are left out.</summary>
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<PlanDay>>> OfAllAsync(CancellationToken ct)
    {
        var from = AgencyDay.Start(AgencyDay.Of(clock.GetUtcNow(), clock.LocalTimeZone).AddDays(1 - Days), clock.LocalTimeZone);
        var versions = await db.Snapshots.Where(s => s.CreatedAt >= from && s.State == SnapshotState.Shelved).OrderBy(s => s.Number)
            .Select(s => new { s.PlanId, s.CreatedAt, s.Offers }).ToListAsync(ct);
        return versions.GroupBy(v => v.PlanId).ToDictionary(g => g.Key, g => (IReadOnlyList<PlanDay>)
            [.. g.GroupBy(v => AgencyDay.Of(v.CreatedAt, clock.LocalTimeZone)).Select(d => new PlanDay(d.Key, d.Last().Offers)).OrderBy(d => d.Day)]);
    }

    /// <summary>The days as steps of an SVG path: what a day ended with stays until the next one that has a version.</summary>
    public string Steps(IReadOnlyList<PlanDay> days)
    {
        var today = AgencyDay.Of(clock.GetUtcNow(), clock.LocalTimeZone);
        var most = Math.Max(1, days.Max(d => d.Offers));
        string X(DateOnly day) => N(Width - Edge - (today.DayNumber - day.DayNumber) * (double)(Width - 2 * Edge) / (Days - 1));
        string Y(int offers) => N(Height - Edge - offers * (double)(Height - 2 * Edge) / most);
        return $"M{X(days[0].Day)},{Y(days[0].Offers)}" + string.Concat(days.Skip(1).Select(d => $"H{X(d.Day)}V{Y(d.Offers)}")) + $"H{X(today)}";
    }

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
