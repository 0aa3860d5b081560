using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Tests.Feeds;

public class VocabularyTests
{
    private static readonly Vocabulary Words = new(
        FeedElement.Number("price", o => o.Price),
        FeedElement.Whole("rooms", o => o.Rooms),
        FeedElement.Text("title", o => o.Attributes.Title),
        FeedElement.Flag("lift", "да", null, o => o.Attributes.HasLift),
        FeedElement.Number("area", o => o.LandArea).For(o => o.Kind == ObjectKind.Land),
        FeedElement.Number("area", o => o.TotalArea).For(o => o.Kind != ObjectKind.Land));

    private readonly List<string> _notUnderstood = [];

    [Fact]
    public void Writes_what_is_told_in_its_own_order() =>
        Assert.Equal("<price>5.5</price><rooms>2</rooms><lift>да</lift>",
            Write(new() { Rooms = 2, Price = 5.50m, Attributes = new() { HasLift = true } }));

    [Fact]
    public void Writes_nothing_where_the_portal_has_no_word() => Assert.Equal("", Write(new() { Attributes = new() { HasLift = false } }));

    [Fact]
    public void Writes_an_element_only_for_the_objects_it_is_for() =>
        Assert.Equal("<area>8</area>", Write(new() { Kind = ObjectKind.Land, LandArea = 8, TotalArea = 60 }));

    [Fact]
    public void Reads_in_any_order()
    {
        var o = Read(new(), ("title", "Дом"), ("rooms", "3"), ("price", "5,5"));
        Assert.Equal((5.5m, 3, "Дом"), (o.Price, o.Rooms, o.Attributes.Title));
    }

    [Fact]
    public void Reads_a_shared_name_by_the_element_that_fits_the_object()
    {
        Assert.Equal(8, Read(new() { Kind = ObjectKind.Land }, ("area", "8")).LandArea);
        Assert.Equal(60, Read(new() { Kind = ObjectKind.Flat }, ("area", "60")).TotalArea);
    }

    [Fact]
    public void Reports_and_leaves_what_it_does_not_understand()
    {
        var offer = Node(("rooms", "две"), ("price", "1"));
        Words.Read(offer, new(), (element, node) => _notUnderstood.Add($"{element.Field}: {node.Text}"));
        Assert.Equal(["rooms: две"], _notUnderstood);
        Assert.Equal([false, true], offer.Children.Select(c => c.Taken));
    }

    [Fact]
    public void Takes_an_empty_element_for_not_told()
    {
        var offer = Node(("rooms", ""));
        Words.Read(offer, new(), (_, _) => Assert.Fail("an empty element is no fault"));
        Assert.True(offer.Children[0].Taken);
    }

    [Fact]
    public void Leaves_what_another_reader_took()
    {
        var offer = Node(("rooms", "3"));
        offer.Take("rooms");
        var o = new PropertyObject();
        Words.Read(offer, o, (_, _) => { });
        Assert.Null(o.Rooms);
    }

    [Fact]
    public void Leaves_elements_that_it_has_no_word_for()
    {
        var offer = Node(("unknown", "1"));
        Words.Read(offer, new(), (_, _) => { });
        Assert.False(offer.Children[0].Taken);
    }

    private static string Write(PropertyObject o)
    {
        var writer = new FeedWriter();
        Words.Write(o, writer);
        return Encoding.UTF8.GetString(writer.Written);
    }

    private static PropertyObject Read(PropertyObject into, params (string, string)[] children)
    {
        Words.Read(Node(children), into, (element, node) => Assert.Fail($"{element.Name}: {node.Text}"));
        return into;
    }

    private static FeedNode Node(params (string Name, string Text)[] children)
    {
        var offer = new FeedNode("offer", 1);
        foreach (var (name, text) in children) offer.Add(new(name, 2) { Text = text });
        return offer;
    }
}
