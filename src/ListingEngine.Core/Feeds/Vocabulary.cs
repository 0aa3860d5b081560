using System.Collections.Frozen;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Feeds;

/// <summary>A run of a dialect's elements, in the order in which they are written; read in any order.</summary>
public sealed class Vocabulary
{
    private readonly FeedElement[] _elements;
    private readonly FrozenDictionary<string, FeedElement[]> _byName;

    public Vocabulary(params FeedElement[] elements)
    {
        _elements = elements;
        _byName = elements.GroupBy(e => e.Name).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    public IReadOnlyList<FeedElement> Elements => _elements;

    public void Write(PropertyObject from, FeedWriter writer)
    {
        foreach (var element in _elements)
            if (element.When(from)) element.Write(from, writer);
    }

    /// <summary>
    /// Takes every child that an element understands. A child whose content is not understood is reported and left, so that it is kept aside;
    /// where several elements share a name, the one that fits the object reads it.
    /// </summary>
    public void Read(FeedNode parent, PropertyObject into, Action<FeedElement, FeedNode> notUnderstood)
    {
        foreach (var child in parent.Children)
        {
            if (child.Taken || !_byName.TryGetValue(child.Name, out var elements)) continue;
            if (child.Text.Length == 0 && child.Children.Count == 0 && !(elements[0].IsInAttributes && child.Attributes.Count > 0))
            {
                child.Taken = true;
                continue;
            }

            var element = Fitting(elements, into);
            if (element.Read(into, child)) child.Taken = true;
            else notUnderstood(element, child);
            element.Inner?.Read(child, into, notUnderstood);
        }
    }

    private static FeedElement Fitting(FeedElement[] elements, PropertyObject o)
    {
        if (elements.Length > 1)
            foreach (var element in elements)
                if (element.When(o)) return element;
        return elements[0];
    }
}
