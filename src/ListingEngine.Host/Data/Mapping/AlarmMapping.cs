using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ListingEngine.Host.Data.Mapping;

internal sealed class AlarmMapping : IEntityTypeConfiguration<Alarm>, IEntityTypeConfiguration<Notice>, IEntityTypeConfiguration<AlarmTelling>,
    IEntityTypeConfiguration<AlarmLimits>, IEntityTypeConfiguration<FeedReader>
{
    public void Configure(EntityTypeBuilder<Alarm> a)
    {
        a.ToTable("alarms");
        a.HasIndex(x => new { x.CompanyId, x.Kind, x.PlanId, x.Subject }).IsUnique().HasFilter("closed_at IS NULL").AreNullsDistinct(false)
            .HasDatabaseName("ix_alarms_open");
        a.HasIndex(x => new { x.CompanyId, x.Id });
        a.HasOne<MediaPlan>().WithMany().HasForeignKey(x => x.PlanId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Notice> n)
    {
        n.ToTable("notices");
        n.HasIndex(x => x.CompanyId);
        n.Property(x => x.Kinds).HasConversion(kinds => string.Join(',', kinds), text => ReadKinds(text),
            new ValueComparer<List<AlarmKind>>((a, b) => a!.SequenceEqual(b!), kinds => kinds.Count, kinds => kinds.ToList()));
        n.HasOne<Company>().WithMany().HasForeignKey(x => x.CompanyId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AlarmTelling> t)
    {
        t.ToTable("alarm_tellings");
        t.HasKey(x => new { x.NoticeId, x.AlarmId });
        t.HasIndex(x => x.AlarmId);
        // What a round looks for.
        t.HasIndex(x => x.NoticeId).HasFilter("over_at IS NULL").HasDatabaseName("ix_alarm_tellings_going_on");
        t.HasOne<Alarm>().WithMany().HasForeignKey(x => x.AlarmId).OnDelete(DeleteBehavior.Cascade);
        t.HasOne<Notice>().WithMany().HasForeignKey(x => x.NoticeId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AlarmLimits> l)
    {
        l.ToTable("alarm_limits");
        l.HasKey(x => x.CompanyId);
        l.Property(x => x.CompanyId).ValueGeneratedNever();
        l.HasOne<Company>().WithOne().HasForeignKey<AlarmLimits>(x => x.CompanyId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<FeedReader> r)
    {
        r.ToTable("feed_readers");
        r.HasKey(x => new { x.PlanId, x.Family, x.Network });
        r.HasOne<MediaPlan>().WithMany().HasForeignKey(x => x.PlanId).OnDelete(DeleteBehavior.Cascade);
    }

    private static List<AlarmKind> ReadKinds(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(EnumNames<AlarmKind>.Find).OfType<AlarmKind>()];
}
