namespace ListingEngine.Host.Data;

/// <summary>What an agent looks for among owners' adverts, again and again.</summary>
public sealed class AdvertSearch
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    public long PersonId { get; set; }

    public required string Name { get; set; }

    /// <summary>Query string of the inbox, without its question mark.</summary>
    public required string Query { get; set; }

    /// <summary>A letter a day tells what is new.</summary>
    public bool ByMail { get; set; }

    /// <summary>Adverts found later are new to the person.</summary>
    public DateTimeOffset SeenAt { get; set; }

    public DateTimeOffset? MailedAt { get; set; }
}
