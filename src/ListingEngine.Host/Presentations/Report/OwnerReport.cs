using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Presentations.Report;

/// <summary>What was done for an object, as its owner is told. It names no plan, no agent's note and no client: those are the agency's own.</summary>
internal sealed record OwnerReport
{
    public required PropertyObject Object { get; init; }

    public required Company Company { get; init; }

    /// <summary>Who answers for the object; null when nobody does.</summary>
    public Person? Agent { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Where it is advertised now, longest first.</summary>
    public required IReadOnlyList<Advert> Adverts { get; init; }

    /// <summary>Where it was, and is no more.</summary>
    public required IReadOnlyList<PastAdvert> Past { get; init; }

    /// <summary>Presentations with it, newest first.</summary>
    public required IReadOnlyList<Shown> Shown { get; init; }

    public int Fetches => Adverts.Sum(a => a.Fetches);

    public int Recipients => Shown.Sum(s => s.Recipients);

    public int Opened => Shown.Sum(s => s.Opened);

    public int Opens => Shown.Sum(s => s.Opens);

    public int Likes => Shown.Sum(s => s.Likes);

    public TimeSpan Looked => TimeSpan.FromSeconds(Shown.Sum(s => s.Seconds));
}

/// <summary>A portal that carries the object.</summary>
/// <param name="Portal">Its key.</param>
/// <param name="Since">Since when without a break.</param>
/// <param name="Fetches">How often it came since then and took, or had already, a version with the object.</param>
/// <param name="LastFetch">When it last did.</param>
internal sealed record Advert(string Portal, DateTimeOffset Since, int Fetches, DateTimeOffset? LastFetch);

/// <summary>A portal that carried the object.</summary>
/// <param name="Portal">Its key.</param>
/// <param name="Last">When the last version with the object was published.</param>
internal sealed record PastAdvert(string Portal, DateTimeOffset Last);

/// <summary>A presentation with the object.</summary>
/// <param name="At">When it was made.</param>
/// <param name="Recipients">To how many it was given.</param>
/// <param name="Opened">How many of them opened it.</param>
/// <param name="Opens">How often.</param>
/// <param name="Seconds">How long they had the object before their eyes.</param>
/// <param name="Likes">How many of them liked it.</param>
internal sealed record Shown(DateTimeOffset At, int Recipients, int Opened, int Opens, int Seconds, int Likes);
