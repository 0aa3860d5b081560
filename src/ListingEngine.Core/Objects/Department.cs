namespace ListingEngine.Core.Objects;

/// <summary>People who work together under a head.</summary>
public sealed class Department
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    public required string Name { get; set; }

    /// <summary>Who answers for the department's objects.</summary>
    public long? HeadId { get; set; }
}
