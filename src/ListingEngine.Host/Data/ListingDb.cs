using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Data;

/// <summary>All records of the installation, filtered to one company.</summary>
public sealed class ListingDb(DbContextOptions<ListingDb> options, CompanyScope scope) : DbContext(options)
{
    /// <summary>Name of the query filter that keeps companies apart.</summary>
    public const string CompanyFilter = "company";

    /// <summary>The sequence from which every changed row gets its revision.</summary>
    public const string RevisionSequence = "revisions";

    public DbSet<Company> Companies => Set<Company>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<PropertyObject> Objects => Set<PropertyObject>();

    public DbSet<OwnerContact> OwnerContacts => Set<OwnerContact>();

    public DbSet<MediaPlan> Plans => Set<MediaPlan>();

    public DbSet<FeedRecord> Records => Set<FeedRecord>();

    public DbSet<FeedSnapshot> Snapshots => Set<FeedSnapshot>();

    public DbSet<FeedChunk> Chunks => Set<FeedChunk>();

    public DbSet<FeedPull> Pulls => Set<FeedPull>();

    public DbSet<ImportRun> Imports => Set<ImportRun>();

    /// <summary>The company whose rows this context sees.</summary>
    public long CompanyId => scope.CompanyId;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasSequence<long>(RevisionSequence);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ListingDb).Assembly);
        modelBuilder.Entity<Company>().HasQueryFilter(CompanyFilter, c => c.Id == CompanyId);
        modelBuilder.Entity<Person>().HasQueryFilter(CompanyFilter, p => p.CompanyId == CompanyId);
        modelBuilder.Entity<PropertyObject>().HasQueryFilter(CompanyFilter, o => o.CompanyId == CompanyId);
        modelBuilder.Entity<OwnerContact>().HasQueryFilter(CompanyFilter, c => c.CompanyId == CompanyId);
        modelBuilder.Entity<MediaPlan>().HasQueryFilter(CompanyFilter, p => p.CompanyId == CompanyId);
        modelBuilder.Entity<FeedRecord>().HasQueryFilter(CompanyFilter, r => r.CompanyId == CompanyId);
        modelBuilder.Entity<FeedSnapshot>().HasQueryFilter(CompanyFilter, s => s.CompanyId == CompanyId);
        modelBuilder.Entity<FeedPull>().HasQueryFilter(CompanyFilter, p => p.CompanyId == CompanyId);
        modelBuilder.Entity<ImportRun>().HasQueryFilter(CompanyFilter, r => r.CompanyId == CompanyId);
        SnakeCase.Apply(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<decimal>().HaveColumnType("numeric");
    }
}
