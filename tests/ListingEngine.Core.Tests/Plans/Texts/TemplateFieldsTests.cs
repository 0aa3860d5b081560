using System.Reflection;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Core.Plans.Texts;
using ListingEngine.Core.Tests.Objects;
using ListingEngine.Core.Text;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Core.Tests.Plans.Texts;

public class TemplateFieldsTests
{
    [Fact]
    public void Every_name_means_one_field()
    {
        Assert.All(TemplateFields.All, f => Assert.All((string[])[f.Name, f.ApiName, .. f.Aliases], name => Assert.Equal(f.ApiName, TemplateFields.Find(name)?.ApiName)));
        Assert.All(TemplateFields.All.Where(f => f.ApiName != "attributes.hasPhone"), f => Assert.Equal(f.ApiName, TemplateFields.Find(f.Label.Ru)?.ApiName));
        Assert.All(TemplateFields.All, f => Assert.Equal(f.ApiName, TemplateFields.Find(f.Label.En)?.ApiName));
    }

    [Theory]
    [InlineData("ЦЕНА", "price")]
    [InlineData("тёплый пол", "attributes.hasWarmFloor")]
    [InlineData("Теплый  пол", "attributes.hasWarmFloor")]
    [InlineData("hasLift", "attributes.hasLift")]
    [InlineData("ADDRESS.LOCALITY", "address.locality")]
    [InlineData("Heating", "attributes.hasHeating")]
    [InlineData("attributes.heating", "attributes.heating")]
    [InlineData("балкон", "attributes.balconies")]
    public void Finds_a_field_by_any_of_its_names(string name, string field) => Assert.Equal(field, TemplateFields.Find(name)?.ApiName);

    [Fact]
    public void Knows_everything_that_may_be_told_of_an_object_but_what_is_not_for_the_public()
    {
        string[] untold =
        [
            "address.apartment", "attributes.egrnExtractUrl", "attributes.shareholderLastName", "attributes.shareholderFirstName",
            "attributes.shareholderPatronymic", "attributes.shareholderInn", "attributes.dduUrl",
        ];
        Assert.Equal(untold.Order(), Told(typeof(PropertyObject), "").Concat(Told(typeof(Address), "address.")).Concat(Told(typeof(PropertyAttributes), "attributes."))
            .Where(n => TemplateFields.Find(n) is null).Order());
    }

    [Fact]
    public void Shows_an_example_of_everything_that_it_prints() => Assert.All(TemplateFields.All, f =>
    {
        if (f.IsPrinted) Assert.NotEmpty(f.Example);
        else Assert.Empty(f.Example);
    });

    [Theory]
    [InlineData("цена", "12 500 000 ₽")]
    [InlineData("этаж", "5/9 эт.")]
    [InlineData("комнат", "2 комнаты")]
    [InlineData("метро", "Примерная (5 мин пешком)")]
    [InlineData("лифт", "лифт")]
    [InlineData("сумма залога", "45 000 ₽")]
    [InlineData("коммунальные платежи", "45 000 ₽ в месяц")]
    [InlineData("год постройки", "2015 г.")]
    public void Shows_believable_examples(string name, string example) => Assert.Equal(example, TemplateFields.Find(name)!.Example.Replace('\u00a0', ' '));

    [Fact]
    public void Says_what_is_counted_wherever_pieces_are_counted() => Assert.All(
        TemplateFields.All.Where(f => f.Label.Ru.EndsWith("ов", StringComparison.Ordinal) && f.Type == FilterType.Number && f.IsPrinted && f.ApiName != "attributes.ceilingHeight"),
        f => Assert.Matches(@"^\d.*[а-я]", f.Example));

    [Fact]
    public void Writes_whatever_is_in_a_field_without_throwing()
    {
        var parsed = TextTemplate.Read(string.Join('\n', TemplateFields.All.Where(f => f.IsPrinted).Select(f => $"{{{f.ApiName}}}"))).Template!;
        for (var seed = 1; seed <= 50; seed++)
        {
            var o = AnyObject.Absurd(seed, ObjectKind.Flat, Deal.LongRent);
            Assert.NotNull(parsed.Render(new(o, null, Said.Agency)));
        }
    }

    [Fact]
    public void Is_the_same_in_every_culture() => Assert.All((string[])["ru-RU", "en-US", "tr-TR", "ar-SA"], culture =>
        Feeds.DialectLaw.InCulture(culture, () => Assert.Equal("12 500 000 ₽, 54,3 м², 15 марта 2027 г.",
            Said.Text("{цена}, {общая площадь}, {выдача ключей}", o => o.Attributes.KeyHandover = new(2027, 3, 15)))));

    [Fact]
    public void Folds_no_two_names_into_one() =>
        Assert.Equal(TemplateFields.All.Count, TemplateFields.All.Select(f => LookAlikes.Fold(f.Name)).Distinct().Count());

    private static IEnumerable<string> Told(Type type, string prefix) =>
        type.GetProperties().Where(p => p.IsDefined(typeof(ToldAttribute))).Select(p => prefix + char.ToLowerInvariant(p.Name[0]) + p.Name[1..]);
}
