namespace ListingEngine.Core.Presentations;

/// <summary>How an object stands to one thing that a client asked for.</summary>
/// <param name="OffBy">
/// Below or beyond what was asked: of price and area the share (0.04 is four per cent more), of rooms and floors how many. 0 when it is met.
/// </param>
/// <param name="IsTold">False when the object does not tell it.</param>
public sealed record WishPoint(WishTerm Term, decimal OffBy = 0, bool IsTold = true)
{
    public bool IsMet => IsTold && OffBy == 0;
}

/// <summary>What can be asked for beside deal and kind, which are never met by half.</summary>
public enum WishTerm
{
    Price,
    Area,
    Rooms,
    Floor,
    Place,
}
