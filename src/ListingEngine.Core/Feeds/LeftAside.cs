using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Feeds;

/// <summary>Why something of an offer is kept aside: a value that was not understood, or an element that nobody knows.</summary>
public static class LeftAside
{
    private const int LongestDetail = 200;

    /// <param name="unread">What is kept aside.</param>
    /// <param name="isKnown">Whether the dialect reads elements of that path.</param>
    public static List<Reason> Reasons(IReadOnlyList<Unread> unread, Func<string, bool> isKnown)
    {
        var reasons = new List<Reason>(unread.Count);
        var unknown = new HashSet<string>(0);
        foreach (var (path, text) in unread)
        {
            if (isKnown(path)) reasons.Add(new(FeedProblems.NotUnderstood, $"{path}: {(text.Length > LongestDetail ? text[..LongestDetail] : text)}"));
            else if (unknown.Add(path)) reasons.Add(new(FeedProblems.UnknownElement, path));
        }

        return reasons;
    }
}
