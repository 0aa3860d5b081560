namespace ListingEngine.Core.Feeds;

/// <summary>
/// The days between which an advert stands, for portals that want its last day told. Terms overlap by half: every offer is written anew in the
/// middle of its term, so that no portal ever sees an advert of ours run out.
/// </summary>
/// <param name="Number">Counts half terms; the same number gives the same bytes.</param>
public readonly record struct AdvertTerm(int Number, DateTimeOffset From, DateTimeOffset Until)
{
    /// <param name="length">Of a whole term.</param>
    /// <param name="now">A moment within its first half.</param>
    public static AdvertTerm Of(TimeSpan length, DateTimeOffset now)
    {
        var half = length.Ticks / 2;
        var number = (now - DateTimeOffset.UnixEpoch).Ticks / half;
        var from = DateTimeOffset.UnixEpoch.AddTicks(number * half);
        return new((int)number, from, from + length);
    }

    /// <summary>When the next term begins, and every offer is written anew.</summary>
    public DateTimeOffset Next => From + ((Until - From) / 2);
}
