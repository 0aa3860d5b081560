using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ListingEngine.Host.Data.Mapping;

internal sealed class PlanMapping : IEntityTypeConfiguration<MediaPlan>, IEntityTypeConfiguration<ImportRun>, IEntityTypeConfiguration<ImportSource>,
    IEntityTypeConfiguration<PlanPin>, IEntityTypeConfiguration<HandEntry>
{
    public void Configure(EntityTypeBuilder<MediaPlan> p)
    {
        p.ToTable("plans");
        p.Property(x => x.Revision).ValueGeneratedOnAddOrUpdate();
        p.Property(x => x.Definition).AsJson(ListingJson.Plain.PlanDefinition);
        p.Property(x => x.Rhythm).HasDefaultValue(PlanRhythm.OnChange);
        p.Property(x => x.Parts).HasDefaultValue(1);
        p.Property(x => x.PartsWanted).HasDefaultValue(1);
        p.Property(x => x.Access).HasConversion(JsonColumn.Nullable(ListingJson.Plain.FeedAccess)).HasColumnType("jsonb");
        p.HasIndex(x => x.Token).IsUnique();
        p.HasIndex(x => x.OldToken).IsUnique();
        p.HasIndex(x => x.CompanyId);
        p.HasIndex(x => x.NextAt).HasFilter("next_at IS NOT NULL");
        p.HasOne<Company>().WithMany().HasForeignKey(x => x.CompanyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ImportRun> r)
    {
        r.ToTable("imports");
        r.HasIndex(x => new { x.CompanyId, x.StartedAt });
        r.Property(x => x.State).HasDefaultValue(ImportState.Done);
        r.Property(x => x.Refusals).HasColumnType("jsonb");
        r.Property(x => x.Notes).HasColumnType("jsonb");
    }

    public void Configure(EntityTypeBuilder<ImportSource> s)
    {
        s.ToTable("import_sources");
        s.HasIndex(x => new { x.CompanyId, x.Name }).IsUnique();
        s.HasIndex(x => x.NextAt);
        s.HasOne<Company>().WithMany().HasForeignKey(x => x.CompanyId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PlanPin> p)
    {
        p.ToTable("plan_pins");
        p.HasKey(x => new { x.PlanId, x.ObjectId });
        p.HasIndex(x => x.ObjectId);
        p.HasOne<MediaPlan>().WithMany().HasForeignKey(x => x.PlanId).OnDelete(DeleteBehavior.Cascade);
        p.HasOne<PropertyObject>().WithMany().HasForeignKey(x => x.ObjectId).OnDelete(DeleteBehavior.Cascade);
        p.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<HandEntry> e)
    {
        e.ToTable("hand_entries");
        e.HasKey(x => new { x.PlanId, x.ObjectId });
        // json, not jsonb: the order of the headers is kept.
        e.Property(x => x.Entered).HasColumnType("json");
        e.Property(x => x.Before).HasColumnType("json");
        e.HasOne<MediaPlan>().WithMany().HasForeignKey(x => x.PlanId).OnDelete(DeleteBehavior.Cascade);
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.EnteredBy).OnDelete(DeleteBehavior.SetNull);
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.BeforeBy).OnDelete(DeleteBehavior.SetNull);
        e.HasOne<Person>().WithMany().HasForeignKey(x => x.TakenDownBy).OnDelete(DeleteBehavior.SetNull);
    }
}
