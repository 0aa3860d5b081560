using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>What a reading of one offer has met.</summary>
internal sealed class YandexProblems
{
    private const int LongestDetail = 200;

    private readonly List<Reason> _reasons = [];
    private readonly HashSet<string> _said = [];

    public IReadOnlyList<Reason> Reasons => _reasons;

    /// <param name="path">Path of the parent with its slash, or nothing.</param>
    /// <param name="node">The element whose text is kept aside.</param>
    public void NotUnderstood(string path, FeedNode node) => NotUnderstood(path + node.Name, node.Text);

    public void NotUnderstood(string path, string text)
    {
        _said.Add(path);
        _reasons.Add(new(FeedProblems.NotUnderstood, $"{path}: {(text.Length > LongestDetail ? text[..LongestDetail] : text)}"));
    }

    /// <summary>Says of everything that is kept aside why it is: a known element stands there twice, or nobody knows it.</summary>
    public void Explain(List<Unread> unread, Func<string, bool> isKnown)
    {
        foreach (var (path, text) in unread)
        {
            var root = path.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? path[..slash] : path;
            if (_said.Contains(path) || _said.Contains(root)) continue;
            if (isKnown(path)) NotUnderstood(path, text);
            else if (_said.Add(path)) _reasons.Add(new(FeedProblems.UnknownElement, path));
        }
    }
}
