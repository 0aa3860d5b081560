using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class LinksInTextTests
{
    [Theory]
    [InlineData("Подробнее на www.example.org, там всё", "www.example.org")]
    [InlineData("Смотрите (https://example.org/a?b=c).", "https://example.org/a?b=c")]
    [InlineData("Сайт пример-дом.рф работает", "пример-дом.рф")]
    [InlineData("пишите t.me/anna_agent", "t.me/anna_agent")]
    [InlineData("наш сайт example точка ру", "example точка ру")]
    [InlineData("EXAMPLE.RU", "EXAMPLE.RU")]
    [InlineData("Площадь 45 кв.м, г.Москва, и т.д. Дом.Комната. 2.5 млн", null)]
    [InlineData("Пишите agent@example.ru", null)]
    [InlineData(".ru", null)]
    [InlineData(null, null)]
    public void Finds_links(string? text, string? link) => Assert.Equal(link, LinksInText.FindLink(text));

    [Theory]
    [InlineData("Пишите agent@example.org.", "agent@example.org")]
    [InlineData("@anna_agent", null)]
    [InlineData("цена @ договор", null)]
    [InlineData("a@", null)]
    public void Finds_emails(string text, string? email) => Assert.Equal(email, LinksInText.FindEmail(text));

    [Theory]
    [InlineData("Пишите в телеграм @anna_agent, отвечу", "@anna_agent")]
    [InlineData("agent@example.org", null)]
    [InlineData("@anna", null)]
    [InlineData("цена @ 1000", null)]
    [InlineData("@", null)]
    public void Finds_names_in_messengers(string text, string? name) => Assert.Equal(name, LinksInText.FindName(text));
}
