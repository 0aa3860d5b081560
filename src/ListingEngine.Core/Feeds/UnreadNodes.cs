using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Feeds;

/// <summary>Collects what a reader left.</summary>
public static class UnreadNodes
{
    private const int MostCharacters = 500;
    private const int MostFragments = 50;

    /// <summary>Every node below the offer that nobody took, at most fifty, each with its path and text.</summary>
    public static List<Unread> Of(FeedNode offer)
    {
        var unread = new List<Unread>();
        Collect(offer, "", unread);
        return unread;
    }

    private static void Collect(FeedNode parent, string path, List<Unread> into)
    {
        foreach (var child in parent.Children)
        {
            if (child is { Taken: false, Children.Count: 0 } or { IsBlock: true, Text.Length: > 0 }) Add(child, path + child.Name, into);
            if (child.Children.Count > 0) Collect(child, $"{path}{child.Name}/", into);
        }
    }

    private static void Add(FeedNode node, string path, List<Unread> into)
    {
        if (into.Count < MostFragments) into.Add(new(path, Cut(node.Text)));
    }

    private static string Cut(string text) => text.Length <= MostCharacters ? text
        : text[..(char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)];
}
