namespace ListingEngine.Host.Data;

/// <summary>A person's word that an advert is not the same property as another advert or object, whatever the score says.</summary>
public sealed class AdvertDenial
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    public long AdvertId { get; set; }

    public long? OtherAdvertId { get; set; }

    public long? ObjectId { get; set; }

    public long? PersonId { get; set; }

    public DateTimeOffset At { get; set; }
}
