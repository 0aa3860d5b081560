using ListingEngine.Host.Data;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>An advert as a card of the inbox.</summary>
/// <param name="Advert">Without phones and name: nothing personal leaves the database for a list.</param>
/// <param name="Source">Name of the watched source that found it.</param>
/// <param name="Who">Who took or rejected it.</param>
/// <param name="Phones">So many phones stand in it.</param>
/// <param name="Prices">What it asked for, the first price first.</param>
/// <param name="Reminder">One's own.</param>
internal sealed record AdvertLine(OwnerAdvert Advert, string? Source, string? Who, int Phones, bool IsNew, IReadOnlyList<AdvertPrice> Prices, AdvertReminder? Reminder)
{
    /// <summary>The price before the one it asks for now.</summary>
    public AdvertPrice? Before => Prices.LastOrDefault(p => p.Price is not null && p.Price != Advert.Price);

    /// <summary>When it began to ask for what it asks now.</summary>
    public AdvertPrice? Changed => Before is null ? null : Prices[^1];
}

/// <summary>One page of the inbox.</summary>
/// <param name="Total">Adverts on all pages together.</param>
/// <param name="New">Those of them that were found since one last looked.</param>
/// <param name="HiddenAgents">Those that would stand there too, were agents shown.</param>
/// <param name="HiddenTwins">The same of duplicates.</param>
internal sealed record InboxPage(IReadOnlyList<AdvertLine> Lines, int Total, int New, int HiddenAgents, int HiddenTwins);
