using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Commands;

/// <summary>Counts findings, so that none of them has to be kept.</summary>
internal sealed class CheckTally
{
    private readonly Dictionary<string, (Severity Severity, int Count)> _codes = [];

    public int this[Severity severity] => _codes.Values.Where(c => c.Severity == severity).Sum(c => c.Count);

    /// <summary>The most frequent first.</summary>
    public IEnumerable<(string Code, int Count)> Codes => _codes.OrderByDescending(c => c.Value.Count)
        .ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value.Count));

    public void Add(FeedFinding finding) => _codes[finding.Code] = (finding.Severity, _codes.GetValueOrDefault(finding.Code).Count + 1);
}
