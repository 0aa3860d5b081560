namespace ListingEngine.Core.Tests.Presentations;

public class TellingTextTests
{
    [Theory]
    [InlineData("Окна во двор. Звоните хозяйке 8 (999) 000-50-01, Анна! Рядом парк.", "Окна во двор. Рядом парк.")]
    [InlineData("Пишите anna@example.ru и приходите. Ремонт свежий.", "Ремонт свежий.")]
    [InlineData("Подробнее на www.example.ru. Торга нет.", "Торга нет.")]
    [InlineData("Телеграм @hozyaika_anna. Свободна.", "Свободна.")]
    [InlineData("Звоните восемь девятьсот девяносто девять ноль ноль ноль пятьдесят ноль один. Светло.", "Светло.")]
    [InlineData("Тихий двор 🌳, 5 мин до метро 👍.", "Тихий двор 🌳, 5 мин до метро 👍.")]
    public void A_sentence_that_leads_past_the_agent_goes(string told, string left) => Assert.Equal(left, Left(told));

    [Fact]
    public void Abbreviations_do_not_end_a_sentence()
    {
        var o = Sheets.Flat(f => f.Description = "Дом стоит на ул. Образцовой, д. 12. Двор зелёный.");
        Assert.Equal(["Двор зелёный."], Sheets.Of(o, Sheets.Item() with { ExactAddress = false }).Objects[0].Paragraphs);
    }

    [Fact]
    public void A_text_without_end_is_told_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Просторная светлая квартира 🏠 с видом на залив. ", 70)).Trim();
        Assert.Equal(text, Left(text));
    }

    [Fact]
    public void Lines_stay_paragraphs() =>
        Assert.Equal(["Первая.", "Вторая."], Sheets.Of(Sheets.Flat(f => f.Description = "Первая.\r\n\r\nВторая.")).Objects[0].Paragraphs);

    private static string Left(string told) => string.Join('|', Sheets.Of(Sheets.Flat(o => o.Description = told)).Objects[0].Paragraphs);
}
