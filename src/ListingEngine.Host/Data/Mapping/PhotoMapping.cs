using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ListingEngine.Host.Data.Mapping;

internal sealed class PhotoMapping : IEntityTypeConfiguration<Picture>, IEntityTypeConfiguration<PictureFetch>, IEntityTypeConfiguration<PictureHost>,
    IEntityTypeConfiguration<PhotoWork>, IEntityTypeConfiguration<Watermark>, IEntityTypeConfiguration<PictureSum>
{
    public void Configure(EntityTypeBuilder<Picture> p)
    {
        p.ToTable("pictures");
        p.HasKey(x => new { x.CompanyId, x.Hash });
        p.HasIndex(x => x.Hash);
        p.HasIndex(x => x.UnusedSince).HasFilter("unused_since IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<PictureFetch> f)
    {
        f.ToTable("picture_fetches");
        f.HasKey(x => new { x.CompanyId, x.UrlHash });
        f.Property(x => x.AdvertIds).HasDefaultValueSql("'{}'");
        // Host by host, so that a long queue at one of them does not stand before the others.
        f.HasIndex(x => new { x.Host, x.NextAt });
        f.HasIndex(x => new { x.CompanyId, x.Hash });
        f.HasIndex(x => new { x.CompanyId, x.Problem }).HasFilter("hash IS NULL").HasDatabaseName("ix_picture_fetches_missing");
    }

    public void Configure(EntityTypeBuilder<PictureHost> h)
    {
        h.ToTable("picture_hosts");
        h.HasKey(x => x.Host);
    }

    public void Configure(EntityTypeBuilder<PhotoWork> w) => w.ToTable("photo_work");

    public void Configure(EntityTypeBuilder<PictureSum> s)
    {
        s.ToTable("picture_sums");
        s.HasKey(x => new { x.Hash, x.File });
        s.Property(x => x.Id).ValueGeneratedOnAdd();
        s.HasIndex(x => x.Id).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Watermark> w)
    {
        w.ToTable("watermarks");
        w.HasKey(x => new { x.CompanyId, x.Key });
        w.Property(x => x.Mark).AsJson(ListingJson.Plain.PhotoWatermark);
    }
}
