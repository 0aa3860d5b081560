using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Data;

/// <summary>Whose data the current request or job may see, and who is at work; queries are filtered by the company.</summary>
public sealed class CompanyScope
{
    /// <summary>0 sees nothing.</summary>
    public long CompanyId { get; set; }

    /// <summary>Null for jobs and for requests of nobody we know.</summary>
    public Access? Access { get; private set; }

    /// <summary>Name of the company, for people at work.</summary>
    public string CompanyName { get; private set; } = "";

    /// <summary>How changes come: <c>page</c>, <c>api</c> or <c>import</c>.</summary>
    public string Via { get; private set; } = "import";

    /// <exception cref="InvalidOperationException">Nobody is at work here.</exception>
    public Access Who => Access ?? throw new InvalidOperationException("Nobody is signed in.");

    public void Enter(Access access, string via, string companyName = "") =>
        (CompanyId, Access, Via, CompanyName) = (access.CompanyId, access, via, companyName);
}
