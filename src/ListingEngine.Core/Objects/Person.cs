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

    public Role Role { get; set; }

    /// <summary>Rights beyond those of the role.</summary>
    public Rights Granted { get; set; }

    /// <summary>Rights of the role that this person does not have.</summary>
    public Rights Denied { get; set; }

    public long? DepartmentId { get; set; }

    /// <summary>So many of the person's objects are advertised at most; null is without limit.</summary>
    public int? AdvertLimit { get; set; }

    /// <summary>Since when the person is no longer with the company.</summary>
    public DateTimeOffset? LeftAt { get; set; }

    public Rights Rights => (RoleRights.Of(Role) | Granted) & ~Denied;

    /// <summary>Set by a database trigger at each change.</summary>
    public long Revision { get; set; }
}
