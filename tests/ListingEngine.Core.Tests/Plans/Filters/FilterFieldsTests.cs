using System.Reflection;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Filters;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Core.Tests.Plans.Filters;

public class FilterFieldsTests
{
    [Fact]
    public void Have_names_of_their_own_whatever_their_case() =>
        Assert.Equal(FilterFields.All.Count, FilterFields.All.Select(f => f.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Cover_every_attribute() => Assert.Empty(
        typeof(PropertyAttributes).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite)
            .Select(p => $"attributes.{char.ToLowerInvariant(p.Name[0])}{p.Name[1..]}").Except(FilterFields.All.Select(f => f.Name)));

    [Fact]
    public void Cover_every_part_of_the_address() => Assert.Empty(
        typeof(Address).GetProperties().Select(p =>
            $"address.{char.ToLowerInvariant(p.Name[0])}{p.Name[1..]}").Except(FilterFields.All.Select(f => f.Name)));

    [Theory]
    [InlineData("kind", FilterType.Word)]
    [InlineData("price", FilterType.Number)]
    [InlineData("tags", FilterType.Texts)]
    [InlineData("createdAt", FilterType.Date)]
    [InlineData("address.locality", FilterType.Text)]
    [InlineData("attributes.hasLift", FilterType.Flag)]
    [InlineData("attributes.windowView", FilterType.Flags)]
    [InlineData("photoCount", FilterType.Number)]
    public void Are_of_the_type_of_what_they_ask(string name, FilterType type) => Assert.Equal(type, FilterFields.Find(name)?.Type);

    [Fact]
    public void Name_their_words() =>
        Assert.All(FilterFields.All, f => Assert.Equal(f.Type is FilterType.Word or FilterType.Flags, f.Words is { IsEnum: true }));

    [Theory]
    [InlineData("companyId")]
    [InlineData("revision")]
    [InlineData("photos")]
    [InlineData("attributes")]
    [InlineData("")]
    public void Do_not_show_what_is_not_for_filters(string name) => Assert.Null(FilterFields.Find(name));
}
