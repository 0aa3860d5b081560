namespace ListingEngine.Host.Data;

/// <summary>Whose data the current request or job may see; queries are filtered by it.</summary>
public sealed class CompanyScope
{
    /// <summary>0 sees nothing.</summary>
    public long CompanyId { get; set; }
}
