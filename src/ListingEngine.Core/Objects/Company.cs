namespace ListingEngine.Core.Objects;

/// <summary>The agency on whose behalf objects are advertised. Everything belongs to a company.</summary>
public sealed class Company
{
    public long Id { get; set; }

    public required string Name { get; set; }

    /// <summary>Name as registered («наименование по ОГРН»).</summary>
    public string? LegalName { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? Address { get; set; }

    public string? Site { get; set; }

    public string? LogoUrl { get; set; }

    /// <summary>The company's colour, as <c>#rrggbb</c>.</summary>
    public string? Colour { get; set; }

    /// <summary>Null shows no example of a mortgage.</summary>
    public MortgageTerms? Mortgage { get; set; }

    public List<ActualityRule> ActualityRules { get; set; } = [];

    public AdvertRules Adverts { get; set; } = new();

    /// <summary>Set by a database trigger at each change.</summary>
    public long Revision { get; set; }
}
