using ListingEngine.Core.Objects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ListingEngine.Host.Data.Mapping;

internal sealed class PeopleMapping : IEntityTypeConfiguration<Company>, IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<OwnerContact>,
    IEntityTypeConfiguration<Department>
{
    public void Configure(EntityTypeBuilder<Company> c)
    {
        c.ToTable("companies");
        c.Property(x => x.Revision).IsConcurrencyToken().ValueGeneratedOnAddOrUpdate();
        c.Property(x => x.Mortgage).HasConversion(JsonColumn.Nullable(ListingJson.Plain.MortgageTerms)).HasColumnType("jsonb");
        c.Property(x => x.ActualityRules).AsJson(ListingJson.Plain.ListActualityRule).HasDefaultValueSql("'[]'");
        c.Property(x => x.Adverts).AsJson(ListingJson.Plain.AdvertRules).HasDefaultValueSql("'{}'");
    }

    public void Configure(EntityTypeBuilder<Department> d)
    {
        d.ToTable("departments");
        d.HasIndex(x => new { x.CompanyId, x.Name }).IsUnique();
        d.HasOne<Company>().WithMany().HasForeignKey(x => x.CompanyId).OnDelete(DeleteBehavior.Restrict);
        d.HasOne<Person>().WithMany().HasForeignKey(x => x.HeadId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<Person> p)
    {
        p.ToTable("people");
        p.Property(x => x.Revision).IsConcurrencyToken().ValueGeneratedOnAddOrUpdate();
        p.HasIndex(x => new { x.CompanyId, x.Phone }).IsUnique();
        p.Property(x => x.Role).HasDefaultValue(Role.Agent);
        p.Property(x => x.Granted).HasDefaultValue(Rights.None);
        p.Property(x => x.Denied).HasDefaultValue(Rights.None);
        p.Ignore(x => x.Rights);
        p.HasOne<Department>().WithMany().HasForeignKey(x => x.DepartmentId).OnDelete(DeleteBehavior.SetNull);
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
