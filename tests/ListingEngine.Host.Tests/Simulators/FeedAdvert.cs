using ListingEngine.Core.Feeds;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>One advert of a feed, as the portal reads it.</summary>
internal sealed record FeedAdvert(string? Id, FeedNode Node, ReadOffer Offer)
{
    /// <summary>Every text of the advert by its path; elements that stand several times are numbered.</summary>
    public Dictionary<string, string> Fields { get; } = Flatten(Node);

    public static IEnumerable<FeedAdvert> ReadAll(byte[] feed, IFeedDialect dialect)
    {
        using var reader = dialect.Form.Open(new MemoryStream(feed), dialect);
        while (reader.NextNode() is { } node) yield return new(dialect.IdOf(node), node, reader.Understand(node));
    }

    private static Dictionary<string, string> Flatten(FeedNode advert)
    {
        var fields = new Dictionary<string, string>();
        void Walk(FeedNode node, string path)
        {
            foreach (var (name, value) in node.Attributes) fields[$"{path}@{name}"] = value;
            if (node.Text.Length > 0) fields[path] = node.Text;
            foreach (var group in node.Children.GroupBy(c => c.Name))
                foreach (var (at, child) in group.Index()) Walk(child, $"{path}/{group.Key}{(at == 0 ? "" : $"[{at + 1}]")}");
        }

        Walk(advert, advert.Name);
        return fields;
    }
}
