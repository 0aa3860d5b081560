using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data.Mapping;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Data;

/// <summary>All records of the installation, filtered to one company.</summary>
public sealed class ListingDb(DbContextOptions<ListingDb> options, CompanyScope scope) : IdentityUserContext<Login, long>(options)
{
    /// <summary>Name of the query filter that keeps companies apart.</summary>
    public const string CompanyFilter = "company";

    /// <summary>The sequence from which every changed row gets its revision.</summary>
    public const string RevisionSequence = "revisions";

    public DbSet<Company> Companies => Set<Company>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Department> Departments => Set<Department>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public DbSet<PropertyObject> Objects => Set<PropertyObject>();

    public DbSet<ObjectChange> ObjectChanges => Set<ObjectChange>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<QualityDay> QualityDays => Set<QualityDay>();

    public DbSet<TextSketch> TextSketches => Set<TextSketch>();

    public DbSet<OwnerContact> OwnerContacts => Set<OwnerContact>();

    public DbSet<MediaPlan> Plans => Set<MediaPlan>();

    public DbSet<PlanPin> Pins => Set<PlanPin>();

    public DbSet<HandEntry> HandEntries => Set<HandEntry>();

    public DbSet<Alarm> Alarms => Set<Alarm>();

    public DbSet<AlarmTelling> AlarmTellings => Set<AlarmTelling>();

    public DbSet<AlarmLimits> AlarmLimits => Set<AlarmLimits>();

    public DbSet<FeedReader> FeedReaders => Set<FeedReader>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<FeedRecord> Records => Set<FeedRecord>();

    public DbSet<FeedSnapshot> Snapshots => Set<FeedSnapshot>();

    public DbSet<FeedChunk> Chunks => Set<FeedChunk>();

    public DbSet<FeedPull> Pulls => Set<FeedPull>();

    public DbSet<FeedWork> FeedWork => Set<FeedWork>();

    public DbSet<PublishRun> PublishRuns => Set<PublishRun>();

    public DbSet<HealthDay> HealthDays => Set<HealthDay>();

    public DbSet<ImportRun> Imports => Set<ImportRun>();

    public DbSet<ImportSource> ImportSources => Set<ImportSource>();

    public DbSet<Picture> Pictures => Set<Picture>();

    public DbSet<PictureFetch> PictureFetches => Set<PictureFetch>();

    public DbSet<PictureSum> PictureSums => Set<PictureSum>();

    public DbSet<PictureHost> PictureHosts => Set<PictureHost>();

    public DbSet<PhotoWork> PhotoWork => Set<PhotoWork>();

    public DbSet<Watermark> Watermarks => Set<Watermark>();

    public DbSet<Presentation> Presentations => Set<Presentation>();

    public DbSet<PresentationLink> PresentationLinks => Set<PresentationLink>();

    public DbSet<PresentationSign> PresentationSigns => Set<PresentationSign>();

    public DbSet<Site> Sites => Set<Site>();

    public DbSet<SiteLink> SiteLinks => Set<SiteLink>();

    public DbSet<WatchedSource> WatchedSources => Set<WatchedSource>();

    public DbSet<SourceVisit> SourceVisits => Set<SourceVisit>();

    public DbSet<SourcePage> SourcePages => Set<SourcePage>();

    public DbSet<SourceProblem> SourceProblems => Set<SourceProblem>();

    public DbSet<OwnerAdvert> OwnerAdverts => Set<OwnerAdvert>();

    public DbSet<AdvertPrice> AdvertPrices => Set<AdvertPrice>();

    public DbSet<AdvertDenial> AdvertDenials => Set<AdvertDenial>();

    public DbSet<ListedPhone> ListedPhones => Set<ListedPhone>();

    public DbSet<ErasedPhone> ErasedPhones => Set<ErasedPhone>();

    public DbSet<AdvertSearch> AdvertSearches => Set<AdvertSearch>();

    public DbSet<AdvertVisit> AdvertVisits => Set<AdvertVisit>();

    public DbSet<AdvertReminder> AdvertReminders => Set<AdvertReminder>();

    public DbSet<ObjectKeys> ObjectKeys => Set<ObjectKeys>();

    public DbSet<AdvertWork> AdvertWork => Set<AdvertWork>();

    public DbSet<DataKey> DataKeys => Set<DataKey>();

    /// <summary>The company whose rows this context sees.</summary>
    public long CompanyId => scope.CompanyId;

    /// <summary>The context's own connection, open, for SQL by hand.</summary>
    public async Task<NpgsqlConnection> ConnectionAsync(CancellationToken ct)
    {
        await Database.OpenConnectionAsync(ct);
        return (NpgsqlConnection)Database.GetDbConnection();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasSequence<long>(RevisionSequence);
        builder.ApplyConfigurationsFromAssembly(typeof(ListingDb).Assembly);
        builder.Entity<Company>().HasQueryFilter(CompanyFilter, c => c.Id == CompanyId);
        builder.Entity<Person>().HasQueryFilter(CompanyFilter, p => p.CompanyId == CompanyId);
        builder.Entity<Department>().HasQueryFilter(CompanyFilter, d => d.CompanyId == CompanyId);
        builder.Entity<ApiKey>().HasQueryFilter(CompanyFilter, k => k.CompanyId == CompanyId);
        builder.Entity<AuditEntry>().HasQueryFilter(CompanyFilter, a => a.CompanyId == CompanyId);
        builder.Entity<ObjectChange>().HasQueryFilter(CompanyFilter, c => c.CompanyId == CompanyId);
        builder.Entity<SavedView>().HasQueryFilter(CompanyFilter, v => v.CompanyId == CompanyId);
        builder.Entity<QualityDay>().HasQueryFilter(CompanyFilter, q => q.CompanyId == CompanyId);
        builder.Entity<ImportSource>().HasQueryFilter(CompanyFilter, s => s.CompanyId == CompanyId);
        builder.Entity<PropertyObject>().HasQueryFilter(CompanyFilter, o => o.CompanyId == CompanyId);
        builder.Entity<OwnerContact>().HasQueryFilter(CompanyFilter, c => c.CompanyId == CompanyId);
        builder.Entity<MediaPlan>().HasQueryFilter(CompanyFilter, p => p.CompanyId == CompanyId);
        builder.Entity<FeedRecord>().HasQueryFilter(CompanyFilter, r => r.CompanyId == CompanyId);
        builder.Entity<FeedSnapshot>().HasQueryFilter(CompanyFilter, s => s.CompanyId == CompanyId);
        builder.Entity<FeedPull>().HasQueryFilter(CompanyFilter, p => p.CompanyId == CompanyId);
        builder.Entity<PublishRun>().HasQueryFilter(CompanyFilter, r => r.CompanyId == CompanyId);
        builder.Entity<HealthDay>().HasQueryFilter(CompanyFilter, d => d.CompanyId == CompanyId);
        builder.Entity<ImportRun>().HasQueryFilter(CompanyFilter, r => r.CompanyId == CompanyId);
        builder.Entity<PlanPin>().HasQueryFilter(CompanyFilter, p => p.CompanyId == CompanyId);
        builder.Entity<HandEntry>().HasQueryFilter(CompanyFilter, e => e.CompanyId == CompanyId);
        builder.Entity<Alarm>().HasQueryFilter(CompanyFilter, a => a.CompanyId == CompanyId);
        builder.Entity<AlarmLimits>().HasQueryFilter(CompanyFilter, a => a.CompanyId == CompanyId);
        builder.Entity<FeedReader>().HasQueryFilter(CompanyFilter, r => r.CompanyId == CompanyId);
        builder.Entity<Notice>().HasQueryFilter(CompanyFilter, n => n.CompanyId == CompanyId);
        builder.Entity<Picture>().HasQueryFilter(CompanyFilter, p => p.CompanyId == CompanyId);
        builder.Entity<PictureFetch>().HasQueryFilter(CompanyFilter, f => f.CompanyId == CompanyId);
        builder.Entity<TextSketch>().HasQueryFilter(CompanyFilter, t => t.CompanyId == CompanyId);
        builder.Entity<Watermark>().HasQueryFilter(CompanyFilter, w => w.CompanyId == CompanyId);
        builder.Entity<Presentation>().HasQueryFilter(CompanyFilter, p => p.CompanyId == CompanyId);
        builder.Entity<PresentationLink>().HasQueryFilter(CompanyFilter, l => l.CompanyId == CompanyId);
        builder.Entity<PresentationSign>().HasQueryFilter(CompanyFilter, s => s.CompanyId == CompanyId);
        builder.Entity<Site>().HasQueryFilter(CompanyFilter, s => s.CompanyId == CompanyId);
        builder.Entity<SiteLink>().HasQueryFilter(CompanyFilter, l => l.CompanyId == CompanyId);
        builder.Entity<WatchedSource>().HasQueryFilter(CompanyFilter, w => w.CompanyId == CompanyId);
        builder.Entity<SourceVisit>().HasQueryFilter(CompanyFilter, s => s.CompanyId == CompanyId);
        builder.Entity<SourcePage>().HasQueryFilter(CompanyFilter, s => s.CompanyId == CompanyId);
        builder.Entity<SourceProblem>().HasQueryFilter(CompanyFilter, s => s.CompanyId == CompanyId);
        builder.Entity<OwnerAdvert>().HasQueryFilter(CompanyFilter, o => o.CompanyId == CompanyId);
        builder.Entity<AdvertPrice>().HasQueryFilter(CompanyFilter, a => a.CompanyId == CompanyId);
        builder.Entity<AdvertDenial>().HasQueryFilter(CompanyFilter, a => a.CompanyId == CompanyId);
        builder.Entity<ListedPhone>().HasQueryFilter(CompanyFilter, l => l.CompanyId == CompanyId);
        builder.Entity<ErasedPhone>().HasQueryFilter(CompanyFilter, e => e.CompanyId == CompanyId);
        builder.Entity<AdvertSearch>().HasQueryFilter(CompanyFilter, a => a.CompanyId == CompanyId);
        builder.Entity<AdvertVisit>().HasQueryFilter(CompanyFilter, v => v.CompanyId == CompanyId);
        builder.Entity<AdvertReminder>().HasQueryFilter(CompanyFilter, a => a.CompanyId == CompanyId);
        builder.Entity<ObjectKeys>().HasQueryFilter(CompanyFilter, k => k.CompanyId == CompanyId);
        SnakeCase.Apply(builder);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var entry in ChangeTracker.Entries<PropertyObject>())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified)) continue;
            entry.Property(ObjectMapping.ChangedBy).CurrentValue = scope.Access?.PersonId;
            entry.Property(ObjectMapping.ChangedVia).CurrentValue = scope.Via;
        }

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<decimal>().HaveColumnType("numeric");
    }
}
