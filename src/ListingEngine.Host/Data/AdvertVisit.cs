namespace ListingEngine.Host.Data;

/// <summary>When a person last looked through owners' adverts: those found later are new.</summary>
public sealed class AdvertVisit
{
    public long PersonId { get; set; }

    public long CompanyId { get; set; }

    public DateTimeOffset At { get; set; }
}
