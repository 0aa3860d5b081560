namespace ListingEngine.Host.Data;

/// <summary>A phone whose holder asked to be forgotten (152-ФЗ, art. 14 and 21): adverts with it are not kept again. The phone itself is not kept either.</summary>
public sealed class ErasedPhone
{
    public long CompanyId { get; set; }

    /// <summary>A keyed hash of the phone.</summary>
    public required byte[] Hash { get; set; }

    public DateTimeOffset At { get; set; }

    public long? PersonId { get; set; }

    /// <summary>Number or date of the request, in the company's own words.</summary>
    public string? Reason { get; set; }
}
