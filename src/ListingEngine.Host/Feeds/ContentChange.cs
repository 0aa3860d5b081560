using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>How many offers came, changed and went between two lists of chunks; only chunks that are not in both are looked at.</summary>
/// <param name="Gone">The objects that went.</param>
/// <param name="Few">The objects themselves, where they are few; else the first of them.</param>
internal sealed record ContentChange(int Added, int Changed, IReadOnlyList<long> Gone, IReadOnlyList<long> Few)
{
    /// <summary>So many objects are told one by one.</summary>
    public const int MostTold = 3;

    public int Removed => Gone.Count;

    public int Total => Added + Changed + Removed;

    /// <param name="db">Within the plan's gate: nobody sweeps its chunks up meanwhile.</param>
    public static async Task<ContentChange> BetweenAsync(NpgsqlConnection db, long[] before, long[] after, CancellationToken ct) =>
        Of(await VersionDelta.BetweenAsync(db, before, after, ct) ?? throw new InvalidOperationException("a version of the plan has lost some of its chunks"));

    private static ContentChange Of(VersionDelta delta) => new(delta.Added.Count, delta.Changed.Count, delta.Removed,
        [.. delta.Added.Concat(delta.Changed.Select(c => c.ObjectId)).Order().Take(MostTold).Concat(delta.Removed).Take(MostTold).Order()]);
}
