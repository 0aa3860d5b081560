namespace ListingEngine.Host.Owners.Privacy;

/// <summary>A person's request to be forgotten (152-ФЗ, art. 14 and 21), by their phone, by the link of their advert, or by both.</summary>
public sealed record ErasureWish
{
    /// <summary>In any usual spelling.</summary>
    public string? Phone { get; init; }

    /// <summary>Of an advert; its phones are erased with it.</summary>
    public string? Link { get; init; }

    /// <summary>Number or date of the request, in the company's own words; no phone.</summary>
    public string? Reason { get; init; }

    /// <summary>Also the owner's contacts of objects that are in work, which a contract with the owner may oblige the company to keep. Drafts lose theirs anyway.</summary>
    public bool ObjectsInWork { get; init; }
}
