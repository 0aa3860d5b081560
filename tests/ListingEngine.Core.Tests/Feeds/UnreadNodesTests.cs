using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Tests.Feeds;

public class UnreadNodesTests
{
    private readonly FeedNode _offer = new("offer", 1);

    [Fact]
    public void Holds_what_nobody_took_with_its_path()
    {
        var location = Add(_offer, "location", taken: true);
        Add(location, "village", "Пробный");
        Add(location, "region", "Московская область", taken: true);
        Add(_offer, "smart-home", "да");
        Assert.Equal([new Unread("location/village", "Пробный"), new Unread("smart-home", "да")], UnreadNodes.Of(_offer));
    }

    [Fact]
    public void Looks_into_a_part_that_nobody_knew()
    {
        Add(Add(_offer, "new"), "part", "1");
        Assert.Equal([new Unread("new/part", "1")], UnreadNodes.Of(_offer));
    }

    [Fact]
    public void Is_empty_where_all_was_taken()
    {
        Add(_offer, "price", "1", taken: true);
        Assert.Empty(UnreadNodes.Of(_offer));
    }

    [Fact]
    public void Cuts_long_texts_and_never_through_a_character_pair()
    {
        Add(_offer, "a", new string('x', 499) + "😀" + new string('x', 1000));
        Assert.Equal(new string('x', 499), Assert.Single(UnreadNodes.Of(_offer)).Text);
    }

    [Fact]
    public void Holds_fifty_fragments_at_most()
    {
        for (var i = 0; i < 200; i++) Add(_offer, $"a{i}", "1");
        Assert.Equal(50, UnreadNodes.Of(_offer).Count);
    }

    private static FeedNode Add(FeedNode to, string name, string text = "", bool taken = false)
    {
        var node = new FeedNode(name, 2) { Text = text, Taken = taken };
        to.Add(node);
        return node;
    }
}
