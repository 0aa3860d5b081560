using System.Globalization;
using System.Reflection;
using ListingEngine.Core.Objects;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Core.Tests.Objects;

public sealed class ToldTests
{
    private static readonly PropertyInfo[] Fields =
        [.. typeof(PropertyObject).GetProperties().Concat(typeof(Address).GetProperties()).Concat(typeof(PropertyAttributes).GetProperties())];

    [Fact]
    public void Every_value_that_a_field_may_take_has_words_in_both_languages() => Assert.Empty(
        from type in Fields.Select(p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType).Where(t => t.IsEnum).Append(typeof(PhotoKind)).Distinct()
        from member in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where !type.IsDefined(typeof(FlagsAttribute)) || Convert.ToInt64(member.GetRawConstantValue(), CultureInfo.InvariantCulture) != 0
        where member.GetCustomAttribute<ToldAttribute>() is not { Ru.Length: > 0, En.Length: > 0 }
        select $"{type.Name}.{member.Name}");

    [Fact]
    public void Every_attribute_says_to_which_part_of_the_object_it_belongs() => Assert.Empty(
        from p in typeof(PropertyAttributes).GetProperties()
        where p.GetCustomAttribute<ToldAttribute>() is not { Part: not PartOfObject.Main }
        select p.Name);

    [Fact]
    public void Words_of_one_choice_differ() => Assert.Empty(
        from type in Fields.Select(p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType).Where(t => t.IsEnum).Distinct()
        from same in type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(m => m.GetCustomAttribute<ToldAttribute>()?.Ru).OfType<string>().GroupBy(w => w)
        where same.Count() > 1
        select $"{type.Name}: {same.Key}");
}
