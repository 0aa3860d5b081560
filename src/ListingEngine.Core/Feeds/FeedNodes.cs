using System.Collections;

namespace ListingEngine.Core.Feeds;

/// <summary>The elements inside an element. A value of its own, because readers walk through it many times for each offer.</summary>
public readonly struct FeedNodes : IReadOnlyList<FeedNode>
{
    private static readonly List<FeedNode> None = [];

    private readonly List<FeedNode>? _nodes;

    internal FeedNodes(List<FeedNode>? nodes) => _nodes = nodes;

    public int Count => _nodes?.Count ?? 0;

    public FeedNode this[int index] => (_nodes ?? None)[index];

    public List<FeedNode>.Enumerator GetEnumerator() => (_nodes ?? None).GetEnumerator();

    IEnumerator<FeedNode> IEnumerable<FeedNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
