namespace ListingEngine.Host.Data;

/// <summary>An advert that is to be judged again, because something that it was judged by is another now.</summary>
public sealed class AdvertWork
{
    public long AdvertId { get; set; }
}
