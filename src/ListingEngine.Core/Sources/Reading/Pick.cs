using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>Out of all that was found, the believed value of a field; the rest is told beside it, or as not understood.</summary>
internal sealed class Pick
{
    private const int MostOthers = 8;
    private const int LongestUnread = 500;

    private readonly ILookup<AdvertField, Finding> _found;

    // Stable: of equally believed ones the first on the page.
    public Pick(IEnumerable<Finding> found) => _found = found.OrderBy(f => f.Trust).ToLookup(f => f.Field);

    public List<Unread> Unread { get; } = [];

    public ReadValue<T>? Value<T>(AdvertField field, Func<string, T?> read) where T : struct =>
        Choose(field, f => read(f.Text) is { } value ? [value] : Array.Empty<T>()) is [var (value, by, others), ..] ? Told(value, by, others) : null;

    public ReadValue<T>? Thing<T>(AdvertField field, Func<string, T?> read) where T : class =>
        Choose(field, f => read(f.Text) is { } value ? [value] : Array.Empty<T>()) is [var (value, by, others), ..] ? Told(value, by, others) : null;

    /// <summary>Every different one of the reader that found most of them.</summary>
    public IReadOnlyList<ReadValue<string>> Many(AdvertField field, Func<string, string?> read, int most)
    {
        var chosen = Choose(field, f => read(f.Text) is { } value ? [value] : Array.Empty<string>());
        var byReader = chosen.DistinctBy(c => (c.Value, c.By.Trust)).GroupBy(c => c.By.Trust).MaxBy(g => g.Count());
        return byReader is null ? [] : [.. byReader.Take(most).Select(c => Told(c.Value, c.By, []))];
    }

    private static ReadValue<T> Told<T>(T value, Finding by, IReadOnlyList<OtherReading> others) => new(value, by.Raw, by.From, by.Trust, others);

    private List<(T Value, Finding By, IReadOnlyList<OtherReading> Others)> Choose<T>(AdvertField field, Func<Finding, T[]> read)
    {
        var read1 = new List<(T Value, Finding By)>();
        foreach (var finding in _found[field])
        {
            if (read(finding) is [var value]) read1.Add((value, finding));
            // Titles are asked for rooms and deals on the off chance.
            else if (finding.Trust is not (Trust.Words or Trust.GuessedState)) NotUnderstood(finding);
        }

        return [.. read1.Select((r, i) => (r.Value, r.By, i == 0 ? Others(read1) : []))];
    }

    private static IReadOnlyList<OtherReading> Others<T>(List<(T Value, Finding By)> read) =>
    [
        .. read.Skip(1).Where(r => !Equals(r.Value, read[0].Value)).DistinctBy(r => (r.Value, r.By.Trust)).Take(MostOthers)
            .Select(r => new OtherReading(r.By.Raw, r.By.From, r.By.Trust)),
    ];

    private void NotUnderstood(Finding finding) =>
        Unread.Add(new(finding.From, finding.Raw.Length > LongestUnread ? finding.Raw[..LongestUnread] : finding.Raw));
}
