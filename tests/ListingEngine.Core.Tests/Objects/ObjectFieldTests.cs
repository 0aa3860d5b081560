using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Tests.Objects;

public class ObjectFieldTests
{
    [Fact]
    public void Is_named_as_the_api_names_it()
    {
        Assert.Equal("price", ObjectField.Of(o => o.Price).Name);
        Assert.Equal("address.subLocality", ObjectField.Of(o => o.Address.SubLocality).Name);
        Assert.Equal("attributes.ceilingHeight", ObjectField.Of(o => o.Attributes.CeilingHeight).Name);
    }

    [Fact]
    public void Sets_and_gets_a_column_a_part_of_the_address_and_an_attribute()
    {
        var o = new PropertyObject();
        ObjectField.Of(x => x.Price).Set(o, 5);
        ObjectField.Of(x => x.Address.Line).Set(o, "Садовая улица, 1");
        ObjectField.Of(x => x.Attributes.CeilingHeight).Set(o, 2.7m);
        Assert.Equal((5m, "Садовая улица, 1", 2.7m), (o.Price, o.Address.Line, o.Attributes.CeilingHeight));
        Assert.Equal(2.7m, ObjectField.Of(x => x.Attributes.CeilingHeight).Get(o));
    }

    [Fact]
    public void Works_on_the_object_it_is_given_and_no_other()
    {
        var field = ObjectField.Of(o => o.Attributes.CeilingHeight);
        var (one, other) = (new PropertyObject(), new PropertyObject());
        field.Set(one, 3);
        Assert.Null(field.Get(other));
    }

    [Fact]
    public void Refuses_what_is_no_field_of_an_object() =>
        Assert.Throws<ArgumentException>(() => ObjectField.Of(o => o.Description!.Length));
}
