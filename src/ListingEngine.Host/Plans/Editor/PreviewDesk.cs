using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds.Trial;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>Tries what stands in the form on the real stock. Nothing is saved, and no portal sees anything of it.</summary>
internal sealed class PreviewDesk(ListingDb db, NpgsqlDataSource source, PlanTrial trial, PlanDesk desk, PlanWarnings warnings, CompanyScope scope, TimeProvider clock)
{
    /// <summary>So many objects of a list are named; the rest is counted.</summary>
    public const int Named = 50;

    public async Task<PlanPreview> RunAsync(MediaPlan? saved, PlanInput input, IReadOnlyDictionary<string, Filter> groups, CancellationToken ct)
    {
        var (before, after) = (Tried(saved, input), Proposed(saved, input));
        // Each on a connection of its own, while somebody waits for both.
        var counting = CountAsync(groups, ct);
        var result = await trial.RunAsync(before, after.Definition, ct);
        return new()
        {
            Trial = result,
            Changes = saved is null ? [] : await desk.ChangesAsync(saved, input, ct),
            Warnings = [.. (await warnings.OfAsync(after, ct)).Where(w => !IsOfLastBuild(w))],
            Objects = await ObjectsAsync([.. result.Entering.Take(Named).Concat(result.Leaving.Take(Named)).Select(o => o.ObjectId)], ct),
            Counts = await counting,
        };
    }

    /// <summary>One object as the plan of the form would offer it; null when there is no such object.</summary>
    public async Task<TrialOffer?> OfferAsync(MediaPlan? saved, PlanInput input, long objectId, CancellationToken ct)
    {
        var (before, after) = (Tried(saved, input), Proposed(saved, input));
        // What its line would buy for it is known once everybody has a place.
        var result = await trial.RunAsync(before, after.Definition, ct);
        var entering = result.Entering.FirstOrDefault(o => o.ObjectId == objectId);
        return await trial.OfferAsync(before, after.Definition, objectId, entering is null ? null : new Place(entering.Line, entering.HasService), ct);
    }

    /// <summary>How many objects each filter takes, all in one query.</summary>
    public async Task<IReadOnlyDictionary<string, long>> CountAsync(IReadOnlyDictionary<string, Filter> groups, CancellationToken ct)
    {
        if (groups.Count == 0) return new Dictionary<string, long>();
        await using var command = source.CreateCommand();
        var filter = new FilterSql(command.Parameters, clock.GetUtcNow(), inWhere: true);
        var paths = groups.Keys.ToList();
        command.CommandText = $"""
            SELECT ARRAY[{string.Join(", ", paths.Select(p => $"count(*) FILTER (WHERE {filter.Of(groups[p])})"))}]
            FROM objects o WHERE o.company_id = @company AND o.status IN ('{ObjectStatus.Active}', '{ObjectStatus.Reserved}')
            """;
        command.Parameters.AddWithValue("company", scope.CompanyId);
        var counts = (long[])(await command.ExecuteScalarAsync(ct))!;
        return paths.Zip(counts).ToDictionary(p => p.First, p => p.Second);
    }

    // What the last build used of quotas and budget says nothing of this plan: the trial counts them anew.
    private static bool IsOfLastBuild(PlanWarning warning) => warning.Field == "budget" || warning.Field.EndsWith("].quota", StringComparison.Ordinal);

    private Task<Dictionary<long, PropertyObject>> ObjectsAsync(long[] ids, CancellationToken ct) =>
        db.Objects.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);

    // The plan as it is, but for the portal: what another portal refuses shows at once.
    private MediaPlan Tried(MediaPlan? saved, PlanInput input) => new()
    {
        Id = saved?.Id ?? 0,
        CompanyId = scope.CompanyId,
        Portal = input.Portal!,
        Name = input.Name!,
        Token = "",
        Definition = saved?.Definition ?? new(),
        JudgedBy = saved?.Portal == input.Portal ? saved!.JudgedBy : 0,
    };

    private MediaPlan Proposed(MediaPlan? saved, PlanInput input)
    {
        var plan = Tried(saved, input);
        input.ApplyTo(plan);
        return plan;
    }
}
