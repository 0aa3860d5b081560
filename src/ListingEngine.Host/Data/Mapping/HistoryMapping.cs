using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ListingEngine.Host.Data.Mapping;

internal sealed class HistoryMapping : IEntityTypeConfiguration<ObjectChange>, IEntityTypeConfiguration<QualityDay>
{
    public void Configure(EntityTypeBuilder<ObjectChange> c)
    {
        c.ToTable("object_changes");
        c.Property(x => x.Was).HasColumnType("jsonb");
        c.Property(x => x.Became).HasColumnType("jsonb");
        c.HasIndex(x => new { x.ObjectId, x.Id });
        c.HasIndex(x => new { x.CompanyId, x.At });
    }

    public void Configure(EntityTypeBuilder<QualityDay> q)
    {
        q.ToTable("quality_days");
        q.HasKey(x => new { x.CompanyId, x.Day, x.AgentId });
    }
}
