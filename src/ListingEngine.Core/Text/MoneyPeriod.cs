namespace ListingEngine.Core.Text;

/// <summary>For what time a price is asked, as its words tell.</summary>
public enum MoneyPeriod
{
    Day,
    Month,
    Year,
}
