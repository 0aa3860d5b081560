namespace ListingEngine.Core.Objects;

/// <summary>The terms on which presentations reckon an example of a mortgage.</summary>
/// <param name="Rate">Per cent a year.</param>
/// <param name="Years">How long it is paid back.</param>
/// <param name="DownPayment">Share of the price that is paid at once, per cent.</param>
public sealed record MortgageTerms(decimal Rate, int Years, decimal DownPayment);
