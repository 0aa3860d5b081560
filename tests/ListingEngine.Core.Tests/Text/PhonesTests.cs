using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class PhonesTests
{
    [Theory]
    [InlineData("+79990000001")]
    [InlineData("8 (999) 000-00-01")]
    [InlineData("+7 999 000 00 01")]
    [InlineData("7-999-000-00-01")]
    [InlineData("999 000 00 01")]
    [InlineData("тел.: 8999\u00a0000\u00a000\u00a001")]
    public void Reads_a_russian_number_however_it_is_written(string text) => Assert.Equal("+79990000001", Phones.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("звоните")]
    [InlineData("000-00-01")]
    [InlineData("+1 999 000 0001")]
    [InlineData("+49 30 1234567")]
    [InlineData("8 999 000 00 01, 8 999 000 00 02")]
    [InlineData("8 999 000 00 01 доб. 12")]
    [InlineData("12345678901234567890")]
    public void Reads_nothing_where_there_is_not_one_russian_number(string? text) => Assert.Null(Phones.Read(text));

    [Theory]
    [InlineData("+79110000045", "+7 911 ···-··-45")]
    [InlineData("+380004511720", "+380 ··· 20")]
    [InlineData("12-34", "···")]
    public void Masks_a_number_so_that_it_is_known_again_but_not_called(string phone, string masked) => Assert.Equal(masked, Phones.Masked(phone));
}
