using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Tests.Plans.Texts;

public class TextTemplateTests
{
    [Theory]
    [InlineData("{цена}", "12 500 000 ₽")]
    [InlineData("{цена:число}", "12 500 000")]
    [InlineData("{цена:кратко}", "12,5 млн ₽")]
    [InlineData("{ЦЕНА : Кратко }", "12,5 млн ₽")]
    [InlineData("{общая площадь}", "54,3 м²")]
    [InlineData("{этаж}", "5/9 эт.")]
    [InlineData("{этажей}", "9 этажей")]
    [InlineData("{комнат}", "3 комнаты")]
    [InlineData("{комнат:число}-комнатная {тип}", "3-комнатная квартира")]
    [InlineData("{вид объекта}, {сделка}", "Квартира, продажа")]
    [InlineData("{адрес}", "Московская область, Примерск, Садовая улица, 7")]
    [InlineData("{price} {rooms} {address.locality} {attributes.hasLift}", "12 500 000 ₽ 3 комнаты Примерск")]
    [InlineData("{Total area}", "54,3 м²")]
    [InlineData("{цена за м²}", "230 203 ₽ за м²")]
    [InlineData("{агент}, {должность агента}, {компания}", "Анна Пробная, Эксперт, Агентство «Пример»")]
    [InlineData("№ {номер объекта}", "№ 7")]
    [InlineData("{описание}", "Светлая квартира. Окна во двор.")]
    [InlineData("{{цена}} и }}{{", "{цена} и }{")]
    public void Prints_fields_as_people_write_them(string template, string text) => Assert.Equal(text, Said.Text(template));

    [Theory]
    [InlineData(Deal.LongRent, null, PriceUnit.Whole, "45 000 ₽ в месяц")]
    [InlineData(Deal.LongRent, PricePeriod.Year, PriceUnit.SquareMetre, "45 000 ₽ за м² в год")]
    [InlineData(Deal.DailyRent, null, PriceUnit.Whole, "45 000 ₽ в сутки")]
    [InlineData(Deal.Sale, null, PriceUnit.Sotka, "45 000 ₽ за сотку")]
    public void Says_for_what_the_price_is(Deal deal, PricePeriod? period, PriceUnit unit, string text) =>
        Assert.Equal(text, Said.Text("{цена}", o => (o.Price, o.Deal, o.PricePeriod, o.PriceUnit) = (45_000, deal, period, unit)));

    [Theory]
    [InlineData(1, "1 комната")]
    [InlineData(2, "2 комнаты")]
    [InlineData(5, "5 комнат")]
    [InlineData(11, "11 комнат")]
    [InlineData(21, "21 комната")]
    public void Counts_in_the_right_form(int rooms, string text) => Assert.Equal(text, Said.Text("{комнат}", o => o.Rooms = rooms));

    [Fact]
    public void Prints_attributes_by_their_kind() => Assert.Equal(
        "Дом: кирпич, 2015 г., потолки 2,7 м, лифт, ключи 15 марта 2027 г., окна во двор, на улицу. Залог: 1,5 месяца.",
        Said.Text("Дом: {материал стен}, {год постройки}, потолки {высота потолков}, {лифт}, ключи {выдача ключей}, окна {вид из окон}. Залог: {залог, месяцев}.", o =>
            o.Attributes = new()
            {
                Material = BuildingMaterial.Brick,
                BuiltYear = 2015,
                CeilingHeight = 2.7m,
                HasLift = true,
                KeyHandover = new(2027, 3, 15),
                WindowView = WindowViews.Yard | WindowViews.Street,
                DepositMonths = 1.5m,
            }));

    [Fact]
    public void Names_stations_with_the_way_to_them() => Assert.Equal("Пробная (5 мин пешком), Дальняя (10 мин на транспорте), Тихая",
        Said.Text("{метро}", o => o.Metro = [new() { Name = "Пробная", WalkMinutes = 5 }, new() { Name = "Дальняя", TransportMinutes = 10 }, new() { Name = "Тихая" }]));

    [Theory]
    [InlineData("{если балкон}Есть балкон.{иначе}Балкона нет.{/если}", "Есть балкон.")]
    [InlineData("{if balconies}Есть балкон.{else}Балкона нет.{/if}", "Есть балкон.")]
    [InlineData("{если не балкон}нет{иначе}да{/если}", "да")]
    [InlineData("{если комнат > 2}просторная{/если}", "просторная")]
    [InlineData("{если комнат >= 4}большая{иначе если комнат = 3}средняя{иначе}малая{/если}", "средняя")]
    [InlineData("{если ремонт = евро}евро{/если}", "евро")]
    [InlineData("{если ремонт = дизайнерский, евро}хороший{/если}", "хороший")]
    [InlineData("{если ремонт != косметический}да{/если}", "да")]
    [InlineData("{если лифт != да}лифта нет{/если}", "лифта нет")]
    [InlineData("{если цена < 13 млн и комнат > 2}дёшево{/если}", "дёшево")]
    [InlineData("{если цена > 20 млн или студия или балкон}да{/если}", "да")]
    [InlineData("{если студия или комнат = 3 и цена > 20 млн}да{иначе}нет{/если}", "нет")]
    [InlineData("{если город = примерск}местная{/если}", "местная")]
    [InlineData("{если город = «Другой», \"Примерск\"}местная{/если}", "местная")]
    [InlineData("{если баня или сауна}баня{иначе}нет{/если}", "нет")]
    [InlineData("{если метки = эксклюзив}наша{/если}", "наша")]
    [InlineData("{если видео}есть видео{/если}", "есть видео")]
    [InlineData("{если вид из окон = во двор}двор{/если}", "двор")]
    [InlineData("{если выдача ключей > 01.01.2027}строится{/если}", "строится")]
    [InlineData("{если балкон}{если лифт}оба{иначе}один{/если}{/если}", "один")]
    public void Chooses_by_conditions(string template, string text) => Assert.Equal(text, Said.Text(template, o =>
    {
        o.Tags = ["Эксклюзив"];
        o.Attributes = new()
        {
            Balconies = 1,
            Renovation = Renovation.Euro,
            VideoUrl = "https://example.test/1",
            WindowView = WindowViews.Yard,
            KeyHandover = new(2027, 3, 15),
        };
    }));

    [Fact]
    public void Says_nothing_when_nothing_is_there_to_say() => Assert.Null(Said.Text("{если студия}Студия{/если}\n{балкон}\n"));

    [Fact]
    public void Cuts_the_objects_own_text_first_so_that_the_words_of_the_template_stay()
    {
        var long1 = string.Join(' ', Enumerable.Repeat("Окна во двор.", 50));
        var text = Said.Text("Цена: {цена}.\n{описание}\nПозвоните нам.", Said.Flat(o => o.Description = long1), 200)!;
        Assert.InRange(text.Length, 150, 200);
        Assert.StartsWith("Цена: 12 500 000 ₽.\nОкна", text, StringComparison.Ordinal);
        Assert.EndsWith("двор.\nПозвоните нам.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cuts_a_text_that_has_only_words_of_the_template_at_a_sentence() =>
        Assert.Equal("Первое предложение.", Said.Text("Первое предложение. Второе предложение, которое длиннее.", most: 30));

    [Fact]
    public void Never_grows_beyond_all_bounds() =>
        Assert.InRange(Said.Text(string.Concat(Enumerable.Repeat("{описание}\n", 390)), o => o.Description = new('ы', 100_000))!.Length, 1, 40_000);

    [Fact]
    public void Understands_nothing_that_an_object_tells_as_a_template() =>
        Assert.Equal("{цена} {если лифт}, , .", Said.Text("{описание}", o => o.Description = "{цена} {если лифт}, , ."));
}
