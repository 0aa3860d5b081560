using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ListingEngine.Host.Data.Mapping;

internal sealed class FeedMapping : IEntityTypeConfiguration<FeedRecord>, IEntityTypeConfiguration<FeedSnapshot>,
    IEntityTypeConfiguration<FeedChunk>, IEntityTypeConfiguration<FeedPull>, IEntityTypeConfiguration<FeedWork>,
    IEntityTypeConfiguration<FeedFarewell>, IEntityTypeConfiguration<PublishRun>, IEntityTypeConfiguration<HealthDay>
{
    public void Configure(EntityTypeBuilder<FeedRecord> r)
    {
        r.ToTable("feed_records");
        r.HasKey(x => new { x.PlanId, x.ObjectId });
        r.Property(x => x.Reasons).AsJson(ListingJson.Plain.ListStoredReason);
        r.HasIndex(x => x.ObjectId);
        // What a portal refuses of a company's stock.
        r.HasIndex(x => new { x.CompanyId, x.ObjectId, x.PlanId, x.Line }).HasFilter(
            string.Create(CultureInfo.InvariantCulture, $"line IN ({Selection.Refused}, {Selection.Overdue})")).HasDatabaseName("ix_feed_records_refused");
        // Lists by plan and state are counted and paged out of it alone.
        r.HasIndex(x => new { x.PlanId, x.State, x.ObjectId });
        r.HasIndex(x => x.ReviewAt).HasFilter("review_at IS NOT NULL");
        r.HasOne<MediaPlan>().WithMany().HasForeignKey(x => x.PlanId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<FeedSnapshot> s)
    {
        s.ToTable("feed_snapshots");
        s.HasIndex(x => new { x.PlanId, x.Number }).IsUnique();
        s.HasOne<MediaPlan>().WithMany().HasForeignKey(x => x.PlanId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<FeedChunk> c)
    {
        c.ToTable("feed_chunks");
        c.HasIndex(x => new { x.PlanId, x.Block });
        c.HasOne<MediaPlan>().WithMany().HasForeignKey(x => x.PlanId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<FeedPull> p)
    {
        p.ToTable("feed_pulls");
        p.HasIndex(x => new { x.PlanId, x.Id });
        p.Property(x => x.Part).HasDefaultValue(1);
        p.Property(x => x.Parts).HasDefaultValue(1);
        // Who took a version.
        p.HasIndex(x => x.SnapshotId);
        // Fetches come in the order of time: a few pages tell where a day lies.
        p.HasIndex(x => x.At).HasMethod("brin");
        p.HasOne<MediaPlan>().WithMany().HasForeignKey(x => x.PlanId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<FeedFarewell> f)
    {
        f.ToTable("feed_farewells");
        f.HasKey(x => new { x.PlanId, x.ObjectId });
        f.HasOne<MediaPlan>().WithMany().HasForeignKey(x => x.PlanId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<FeedWork> w) => w.ToTable("feed_work");

    public void Configure(EntityTypeBuilder<PublishRun> r)
    {
        r.ToTable("publish_runs");
        r.HasKey(x => x.PlanId);
        r.Property(x => x.PlanId).ValueGeneratedNever();
        r.Property(x => x.Result).HasColumnType("jsonb");
        r.HasOne<MediaPlan>().WithOne().HasForeignKey<PublishRun>(x => x.PlanId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<HealthDay> d)
    {
        d.ToTable("health_days");
        d.HasKey(x => new { x.PlanId, x.Day });
        d.Property(x => x.Rules).AsJson(ListingJson.Plain.DictionaryStringInt32);
        d.HasOne<MediaPlan>().WithMany().HasForeignKey(x => x.PlanId).OnDelete(DeleteBehavior.Cascade);
    }
}
