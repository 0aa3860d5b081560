using ListingEngine.Core.Objects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ListingEngine.Host.Data.Mapping;

internal sealed class SiteMapping : IEntityTypeConfiguration<Site>, IEntityTypeConfiguration<SiteLink>
{
    public void Configure(EntityTypeBuilder<Site> s)
    {
        s.ToTable("sites");
        s.Property(x => x.Version).IsConcurrencyToken();
        s.HasIndex(x => x.CompanyId).IsUnique();
        s.HasOne<Company>().WithMany().HasForeignKey(x => x.CompanyId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SiteLink> l)
    {
        l.ToTable("site_links");
        l.HasIndex(x => x.Token).IsUnique();
        // One address at a time.
        l.HasIndex(x => x.SiteId).IsUnique().HasFilter("revoked_at IS NULL").HasDatabaseName("ix_site_links_current");
        l.HasOne<Site>().WithMany().HasForeignKey(x => x.SiteId).OnDelete(DeleteBehavior.Cascade);
    }
}
