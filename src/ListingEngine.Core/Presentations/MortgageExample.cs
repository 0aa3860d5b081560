using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Presentations;

/// <summary>What a month would cost on the company's terms, with the formula it was reckoned by.</summary>
/// <param name="Payment">«187 345 ₽ в месяц».</param>
/// <param name="Terms">Down payment, credit, rate and term in words.</param>
/// <param name="Formula">How the payment follows from them.</param>
public sealed record MortgageExample(string Payment, string Terms, string Formula)
{
    private const int MonthsOfYear = 12;

    /// <summary>The same payment each month of the term, in whole roubles.</summary>
    public static decimal Monthly(decimal credit, decimal rate, int months)
    {
        if (rate == 0) return Math.Round(credit / months);
        var monthly = (double)rate / 100 / MonthsOfYear;
        return Math.Round((decimal)((double)credit * monthly / (1 - Math.Pow(1 + monthly, -months))));
    }

    /// <summary>Null where no mortgage is given, or where the price is not told.</summary>
    internal static MortgageExample? Of(PropertyObject o, PresentationItem item, MortgageTerms terms, SheetWords words)
    {
        if (o is not { Deal: Deal.Sale, Currency: Currency.Rub, PriceUnit: PriceUnit.Whole, Price: > 0 and var price } || !item.ShowPrice) return null;
        if (o.Attributes.MortgageAllowed == false || !o.Kind.IsFlatLike() && !o.Kind.IsHouseLike()) return null;
        var down = Math.Round(price * terms.DownPayment / 100);
        var (credit, months) = (price - down, terms.Years * MonthsOfYear);
        if (credit <= 0) return null;
        string Money(decimal money) => words.Money(money, Currency.Rub);
        var (rate, share) = (words.Measured(terms.Rate, Unit.Percent), words.Measured(terms.DownPayment, Unit.Percent));
        return new(words.Measured(Monthly(credit, terms.Rate, months), Unit.RoublePerMonth),
            words.Say($"Первый взнос {share} — {Money(down)}, кредит {Money(credit)} под {rate} годовых на {words.Measured(months, Unit.Month)}.",
                $"Down payment {share}, {Money(down)}; credit {Money(credit)} at {rate} a year for {words.Measured(months, Unit.Month)}."),
            words.Say($"Платёж = К × м ÷ (1 − (1 + м)⁻ⁿ), где К — кредит, м = {rate} ÷ 12 — ставка в месяц, n = {words.Number(months)} — число платежей. Это пример, а не предложение банка.",
                $"Payment = C × m ÷ (1 − (1 + m)⁻ⁿ), where C is the credit, m = {rate} ÷ 12 the rate a month, n = {words.Number(months)} the number of payments. An example, not a bank's offer."));
    }
}
