using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ListingEngine.Host.Data;

/// <summary>Lets <c>dotnet ef migrations add</c> see the model without a server.</summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<ListingDb>
{
    public ListingDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ListingDb>().UseNpgsql("Host=none").Options, new CompanyScope());
}
