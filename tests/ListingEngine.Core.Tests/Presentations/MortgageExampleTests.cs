using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;

namespace ListingEngine.Core.Tests.Presentations;

public class MortgageExampleTests
{
    // Reckoned by the formula with paper and pencil: 10 000 000 for 240 months at 1.5 % a month.
    [Theory]
    [InlineData(10_000_000, 18, 240, 154_331)]
    [InlineData(1_200_000, 0, 12, 100_000)]
    public void Pays_back_in_equal_parts(decimal credit, decimal rate, int months, decimal payment) =>
        Assert.Equal(payment, MortgageExample.Monthly(credit, rate, months));

    [Fact]
    public void Shows_its_terms_and_its_formula()
    {
        var example = Sheets.Of(Sheets.Flat()).Objects[0].Mortgage!;
        Assert.Equal("154\u00a0331\u00a0₽ в месяц", example.Payment);
        Assert.Contains("20\u00a0% — 2\u00a0500\u00a0000\u00a0₽, кредит 10\u00a0000\u00a0000\u00a0₽ под 18\u00a0% годовых на 240\u00a0месяцев", example.Terms, StringComparison.Ordinal);
        Assert.Contains("К × м ÷ (1 − (1 + м)⁻ⁿ)", example.Formula, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_shown_only_where_a_mortgage_is_to_be_had()
    {
        Assert.Null(Of(o => o.Deal = Deal.LongRent));
        Assert.Null(Of(o => o.Price = null));
        Assert.Null(Of(o => o.Attributes.MortgageAllowed = false));
        Assert.Null(Of(o => o.Kind = ObjectKind.Office));
        Assert.Null(Of(o => o.Status = ObjectStatus.Closed));
        Assert.Null(Sheets.Of(Sheets.Flat(), options: new()).Objects[0].Mortgage);
    }

    private static MortgageExample? Of(Action<PropertyObject> with) => Sheets.Of(Sheets.Flat(with)).Objects[0].Mortgage;
}
