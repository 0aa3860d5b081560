using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class ContactsInTextTests
{
    [Theory]
    [InlineData("Звоните 8 999 000-00-01 вечером.", "Звоните вечером.")]
    [InlineData("Сайт https://example.com/a?b=1 и почта anna@example.com тут.", "Сайт и почта тут.")]
    [InlineData("Первый 89990000001, второй +7 (999) 000-00-02", "Первый , второй")]
    [InlineData("Строка один.\nТел. 8 999 000 00 01\nСтрока три.", "Строка один.\nТел.\nСтрока три.")]
    public void Cuts_phones_links_and_mails_out(string text, string left) => Assert.Equal(left, ContactsInText.Cut(text));

    [Theory]
    [InlineData("Дом 5, 2-комнатная, 54,3 м², 12 500 000 руб.")]
    [InlineData("Два  пробела и\tтабуляция остаются,\n\nкак и пустые строки.")]
    [InlineData("")]
    public void Leaves_a_text_without_contacts_as_it_is(string text) => Assert.Same(text, ContactsInText.Cut(text));

    [Theory]
    [InlineData(null)]
    [InlineData("+7 999 000-00-01")]
    [InlineData(" anna@example.com ")]
    public void Says_nothing_where_nothing_else_was_told(string? text) => Assert.Null(ContactsInText.Cut(text));
}
