using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class ShoutingTests
{
    [Theory]
    [InlineData("СРОЧНАЯ ПРОДАЖА!! Квартира в центре города, ВСЕ ВОПРОСЫ ПО ТЕЛЕФОНУ.", "СРОЧНАЯ")]
    [InlineData("Отличная квартира!!! Звоните", "!!!")]
    [InlineData("Квартира в ЖК у МКАД, выписка ЕГРН готова. Торг!", null)]
    [InlineData("ЖК «ПРИМЕР»: новая квартира у парка, окна во двор, рядом школа и детский сад, до метро пять минут.", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Hears_what_shouts(string? text, string? first) => Assert.Equal(first, Shouting.Find(text));
}
