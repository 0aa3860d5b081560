using ListingEngine.Core.Text;

namespace ListingEngine.Core.Feeds;

/// <summary>
/// One element of a feed's offer, read into memory. A reader takes nodes as it understands them; those never taken are kept aside
/// as <see cref="Objects.Unread"/>.
/// </summary>
public sealed class FeedNode(string name, int line, int column = 0)
{
    private List<FeedNode>? _children;
    private List<(string Name, string Value)>? _attributes;

    /// <summary>Local name: namespaces are not looked at, because real feeds get them wrong.</summary>
    public string Name { get; } = name;

    /// <summary>Line in the file, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Place of its name in that line, from 1.</summary>
    public int Column { get; } = column;

    /// <summary>Trimmed own text without forbidden characters; empty when there is none.</summary>
    public string Text { get; set; } = "";

    /// <summary>True once a reader has understood it.</summary>
    public bool Taken { get; set; }

    /// <summary>True for an element that should only hold others: a text of its own is kept aside, taken or not.</summary>
    public bool IsBlock { get; set; }

    /// <summary>True for an offer of which something was cut away, because it went beyond all bounds.</summary>
    public bool TooLarge { get; set; }

    /// <summary>Holds neither text nor elements.</summary>
    public bool IsEmpty => Text.Length == 0 && _children is null;

    public FeedNodes Children => new(_children);

    public IReadOnlyList<(string Name, string Value)> Attributes => _attributes ?? (IReadOnlyList<(string, string)>)[];

    public void Add(FeedNode child) => (_children ??= []).Add(child);

    public void AddAttribute(string name, string value) => (_attributes ??= []).Add((name, value));

    public string? Attribute(string name) => _attributes?.Find(a => a.Name == name).Value;

    /// <summary>Text of the first child of that name, without taking it; null when absent or empty.</summary>
    public string? ChildText(string name)
    {
        foreach (var child in Children)
            if (child.Name == name) return child.Text.Length > 0 ? child.Text : null;
        return null;
    }

    /// <summary>The first child of that name that nobody took yet, now taken; null when there is none.</summary>
    public FeedNode? Take(string name)
    {
        foreach (var child in Children)
        {
            if (child.Taken || child.Name != name) continue;
            child.Taken = true;
            return child;
        }

        return null;
    }

    /// <summary>As <see cref="Take(string)"/>, of an element that only holds others.</summary>
    public FeedNode? TakeBlock(string name)
    {
        var block = Take(name);
        block?.IsBlock = true;
        return block;
    }

    /// <summary>As <see cref="TakeAll"/>, of elements that only hold others.</summary>
    public IEnumerable<FeedNode> TakeBlocks(string name)
    {
        foreach (var child in TakeAll(name))
        {
            child.IsBlock = true;
            yield return child;
        }
    }

    /// <summary>All children of that name that nobody took yet, now taken.</summary>
    public IEnumerable<FeedNode> TakeAll(string name)
    {
        foreach (var child in Children)
        {
            if (child.Taken || child.Name != name) continue;
            child.Taken = true;
            yield return child;
        }
    }

    /// <summary>Takes the first child of that name where its text is understood, or says nothing; another is left to be kept aside.</summary>
    public void Take(string name, Func<string, bool> understand)
    {
        if (Take(name) is { } child) child.Taken = child.IsEmpty || understand(child.Text);
    }

    /// <summary>Addresses that all children of that name hold, taken; what is no address is left to be kept aside.</summary>
    public IEnumerable<string> TakeLinks(string name)
    {
        foreach (var child in TakeAll(name))
        {
            child.Taken = child.IsEmpty || WebAddress.IsPlain(child.Text);
            if (!child.IsEmpty && child.Taken) yield return child.Text;
        }
    }

    /// <summary>Text of the child, taken; null when absent or empty.</summary>
    public string? TakeText(string name) => Take(name) is { Text.Length: > 0 } child ? child.Text : null;
}
