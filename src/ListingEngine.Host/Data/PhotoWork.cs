namespace ListingEngine.Host.Data;

/// <summary>
/// An object whose photos are to be looked through for addresses; written by a trigger. One object may stand here several times: a row of its own
/// for each change keeps writers from waiting for one another.
/// </summary>
public sealed class PhotoWork
{
    public long Id { get; set; }

    public long ObjectId { get; set; }
}
