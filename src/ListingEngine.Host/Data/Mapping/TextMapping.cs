using ListingEngine.Core.Objects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ListingEngine.Host.Data.Mapping;

internal sealed class TextMapping : IEntityTypeConfiguration<TextSketch>
{
    public void Configure(EntityTypeBuilder<TextSketch> t)
    {
        t.ToTable("text_sketches");
        t.HasKey(x => x.ObjectId);
        t.Property(x => x.ObjectId).ValueGeneratedNever();
        t.HasIndex(x => new { x.CompanyId, x.Place }).HasFilter("place IS NOT NULL");
        t.HasOne<PropertyObject>().WithMany().HasForeignKey(x => x.ObjectId).OnDelete(DeleteBehavior.Cascade);
    }
}
