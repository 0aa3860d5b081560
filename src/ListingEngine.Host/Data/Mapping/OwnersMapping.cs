using ListingEngine.Core.Objects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ListingEngine.Host.Data.Mapping;

internal sealed class OwnersMapping : IEntityTypeConfiguration<WatchedSource>, IEntityTypeConfiguration<SourceVisit>, IEntityTypeConfiguration<SourcePage>,
    IEntityTypeConfiguration<SourceProblem>, IEntityTypeConfiguration<OwnerAdvert>, IEntityTypeConfiguration<AdvertPrice>, IEntityTypeConfiguration<AdvertDenial>,
    IEntityTypeConfiguration<ListedPhone>, IEntityTypeConfiguration<ErasedPhone>, IEntityTypeConfiguration<AdvertSearch>, IEntityTypeConfiguration<AdvertVisit>,
    IEntityTypeConfiguration<AdvertReminder>, IEntityTypeConfiguration<ObjectKeys>, IEntityTypeConfiguration<AdvertWork>
{
    public void Configure(EntityTypeBuilder<WatchedSource> s)
    {
        s.ToTable("watched_sources");
        s.HasIndex(x => new { x.CompanyId, x.Name }).IsUnique();
        s.HasIndex(x => x.NextAt).HasFilter("is_on");
        s.HasOne<Company>().WithMany().HasForeignKey(x => x.CompanyId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SourceVisit> v)
    {
        v.ToTable("source_visits");
        v.HasIndex(x => new { x.SourceId, x.StartedAt });
        v.HasOne<WatchedSource>().WithMany().HasForeignKey(x => x.SourceId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SourcePage> p)
    {
        p.ToTable("source_pages");
        p.HasKey(x => new { x.SourceId, x.AddressHash });
        p.HasIndex(x => new { x.SourceId, x.NextAt });
        p.HasIndex(x => x.AdvertId);
        p.HasOne<WatchedSource>().WithMany().HasForeignKey(x => x.SourceId).OnDelete(DeleteBehavior.Cascade);
        p.HasOne<OwnerAdvert>().WithMany().HasForeignKey(x => x.AdvertId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<SourceProblem> p)
    {
        p.ToTable("source_problems");
        p.HasIndex(x => new { x.SourceId, x.At });
        p.HasOne<WatchedSource>().WithMany().HasForeignKey(x => x.SourceId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<OwnerAdvert> a)
    {
        a.ToTable("owner_adverts");
        a.Property(x => x.Listing).AsJson(ListingJson.Plain.OwnerListing);
        a.Property(x => x.Agent).HasConversion(JsonColumn.Nullable(ListingJson.Plain.Judged)).HasColumnType("jsonb");
        a.Property(x => x.Twin).HasConversion(JsonColumn.Nullable(ListingJson.Plain.Judged)).HasColumnType("jsonb");
        a.Property(x => x.TwinObject).HasConversion(JsonColumn.Nullable(ListingJson.Plain.Judged)).HasColumnType("jsonb");
        a.HasIndex(x => new { x.CompanyId, x.Site, x.ExternalId }).IsUnique();
        a.HasIndex(x => new { x.CompanyId, x.State, x.FoundAt });
        // What is put aside for later would be searched row by row until then.
        a.HasIndex(x => x.Phones).HasMethod("gin").HasStorageParameter("fastupdate", false);
        a.HasIndex(x => x.Keys).HasMethod("gin").HasStorageParameter("fastupdate", false);
        a.HasIndex(x => x.Contact).HasMethod("hash");
        a.HasIndex(x => x.TwinId);
        a.HasIndex(x => x.TwinObjectId);
        a.HasIndex(x => x.ObjectId);
        a.HasOne<Company>().WithMany().HasForeignKey(x => x.CompanyId).OnDelete(DeleteBehavior.Cascade);
        a.HasOne<WatchedSource>().WithMany().HasForeignKey(x => x.SourceId).OnDelete(DeleteBehavior.SetNull);
        a.HasOne<OwnerAdvert>().WithMany().HasForeignKey(x => x.TwinId).OnDelete(DeleteBehavior.SetNull);
        a.HasOne<PropertyObject>().WithMany().HasForeignKey(x => x.TwinObjectId).OnDelete(DeleteBehavior.SetNull);
        a.HasOne<PropertyObject>().WithMany().HasForeignKey(x => x.ObjectId).OnDelete(DeleteBehavior.SetNull);
        a.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<AdvertPrice> p)
    {
        p.ToTable("advert_prices");
        p.HasKey(x => new { x.AdvertId, x.At });
        p.HasOne<OwnerAdvert>().WithMany().HasForeignKey(x => x.AdvertId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AdvertDenial> d)
    {
        d.ToTable("advert_denials");
        d.HasIndex(x => x.AdvertId);
        d.HasIndex(x => x.OtherAdvertId);
        d.HasOne<OwnerAdvert>().WithMany().HasForeignKey(x => x.AdvertId).OnDelete(DeleteBehavior.Cascade);
        d.HasOne<OwnerAdvert>().WithMany().HasForeignKey(x => x.OtherAdvertId).OnDelete(DeleteBehavior.Cascade);
        d.HasOne<PropertyObject>().WithMany().HasForeignKey(x => x.ObjectId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ListedPhone> p)
    {
        p.ToTable("listed_phones");
        p.HasIndex(x => new { x.CompanyId, x.Phone }).IsUnique().HasFilter("undone_at IS NULL");
        p.HasOne<Company>().WithMany().HasForeignKey(x => x.CompanyId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ErasedPhone> p)
    {
        p.ToTable("erased_phones");
        p.HasKey(x => new { x.CompanyId, x.Hash });
        p.HasOne<Company>().WithMany().HasForeignKey(x => x.CompanyId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AdvertSearch> s)
    {
        s.ToTable("advert_searches");
        s.HasIndex(x => new { x.PersonId, x.Name }).IsUnique();
        s.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AdvertVisit> v)
    {
        v.ToTable("advert_visits");
        v.HasKey(x => x.PersonId);
        v.Property(x => x.PersonId).ValueGeneratedNever();
        v.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AdvertReminder> r)
    {
        r.ToTable("advert_reminders");
        r.HasKey(x => new { x.AdvertId, x.PersonId });
        r.HasIndex(x => new { x.PersonId, x.At });
        r.HasOne<OwnerAdvert>().WithMany().HasForeignKey(x => x.AdvertId).OnDelete(DeleteBehavior.Cascade);
        r.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ObjectKeys> k)
    {
        k.ToTable("object_keys");
        k.HasKey(x => x.ObjectId);
        k.Property(x => x.ObjectId).ValueGeneratedNever();
        k.HasIndex(x => x.Keys).HasMethod("gin").HasStorageParameter("fastupdate", false);
        k.HasOne<PropertyObject>().WithMany().HasForeignKey(x => x.ObjectId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AdvertWork> w)
    {
        w.ToTable("advert_work");
        w.HasKey(x => x.AdvertId);
        w.Property(x => x.AdvertId).ValueGeneratedNever();
        w.HasOne<OwnerAdvert>().WithMany().HasForeignKey(x => x.AdvertId).OnDelete(DeleteBehavior.Cascade);
    }
}
