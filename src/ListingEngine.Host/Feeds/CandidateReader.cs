using System.Numerics;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>Makes candidates of what <see cref="CandidateQuery"/> finds.</summary>
internal sealed class CandidateReader(NpgsqlDataReader row, PlanContext context, bool judgeAll)
{
    private readonly DateTime _now = context.Now.UtcDateTime;
    private readonly DateTime?[] _lineChanges = context.LineChanges();
    private readonly ulong _anyLine = ulong.MaxValue >> (Selection.MostLines - context.Plan.Definition.Lines.Count);

    // Thousands of records say the same.
    private readonly Dictionary<string, string> _said = [];

    /// <summary>An object that has a record and is a candidate no more; null of a candidate.</summary>
    public GoneRow? Gone => row.IsDBNull(0) ? new(row.GetInt64(9), Last) : null;

    private Place Last => new(row.GetInt32(10), row.GetBoolean(11));

    public CandidateRow Read()
    {
        var id = row.GetInt64(0);
        var lines = (ulong)row.GetInt64(2);
        var agent = row.IsDBNull(5) ? (long?)null : row.GetInt64(5);
        var last = row.IsDBNull(10) ? (Place?)null : Last;
        var pin = context.Pins.GetValueOrDefault(id);
        var overdueAt = lines == 0 && pin is null ? default : Moment(7);
        var protectedUntil = last is { IsOnAir: true } ? Moment(13).AddDays(context.Plan.Definition.MinimumDays) : default;
        if (protectedUntil <= _now) protectedUntil = default;
        var standing = pin is { In: false } ? Standing.PinnedOut : row.GetBoolean(1) ? Standing.Reserved
            : overdueAt != default && overdueAt <= _now ? Standing.Overdue
            : pin is not null ? Standing.PinnedIn : protectedUntil != default ? Standing.Protected : Standing.Usual;
        return new(
            new(id, lines, row.GetInt64(3), standing, agent ?? 0, (ObjectKind)row.GetInt32(4), (sbyte)(last is { HasService: true } served ? served.Line : Selection.NoLine)),
            Sooner(Sooner(standing == Standing.Overdue ? default : overdueAt, Moment(8)), LinesChangeAt(pin is { In: true } ? _anyLine : lines)),
            protectedUntil,
            context.Fingerprint(row.GetInt64(6), agent),
            last,
            last is not null && !judgeAll ? row.GetInt64(12) : 0,
            Moment(14),
            row.IsDBNull(15) ? null : Said(row.GetString(15)));
    }

    private DateTime LinesChangeAt(ulong lines)
    {
        var soonest = default(DateTime);
        for (; lines != 0; lines &= lines - 1)
            if (_lineChanges[BitOperations.TrailingZeroCount(lines)] is { } at) soonest = Sooner(soonest, at);
        return soonest;
    }

    private string Said(string text)
    {
        if (!_said.TryGetValue(text, out var said)) _said[text] = said = text;
        return said;
    }

    private DateTime Moment(int column) => row.IsDBNull(column) ? default : row.GetDateTime(column);

    private static DateTime Sooner(DateTime a, DateTime b) => a == default ? b : b == default || a < b ? a : b;
}
