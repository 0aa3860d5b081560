using ListingEngine.Core.Objects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ListingEngine.Host.Data.Mapping;

internal sealed class PeopleMapping : IEntityTypeConfiguration<Company>, IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<OwnerContact>
{
    public void Configure(EntityTypeBuilder<Company> c)
    {
        c.ToTable("companies");
        c.Property(x => x.Revision).IsConcurrencyToken().ValueGeneratedOnAddOrUpdate();
    }

    public void Configure(EntityTypeBuilder<Person> p)
    {
        p.ToTable("people");
        p.Property(x => x.Revision).IsConcurrencyToken().ValueGeneratedOnAddOrUpdate();
        p.HasIndex(x => new { x.CompanyId, x.Phone }).IsUnique();
        p.HasOne<Company>().WithMany().HasForeignKey(x => x.CompanyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OwnerContact> c)
    {
        c.ToTable("owner_contacts");
        c.HasKey(x => x.ObjectId);
        c.Property(x => x.ObjectId).ValueGeneratedNever();
        c.HasOne<PropertyObject>().WithMany().HasForeignKey(x => x.ObjectId).OnDelete(DeleteBehavior.Cascade);
    }
}
