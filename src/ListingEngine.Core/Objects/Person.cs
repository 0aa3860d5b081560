namespace ListingEngine.Core.Objects;

/// <summary>An employee: the contact behind an object.</summary>
public sealed class Person
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    public required string Name { get; set; }

    /// <summary>+7 and ten digits; a person is known by it in imports.</summary>
    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? PhotoUrl { get; set; }

    public string? Position { get; set; }

    /// <summary>Set by a database trigger at each change.</summary>
    public long Revision { get; set; }
}
