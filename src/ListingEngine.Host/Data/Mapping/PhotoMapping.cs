using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ListingEngine.Host.Data.Mapping;

internal sealed class PhotoMapping : IEntityTypeConfiguration<Picture>, IEntityTypeConfiguration<PictureFetch>, IEntityTypeConfiguration<PhotoWork>,
    IEntityTypeConfiguration<Watermark>
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
        f.HasIndex(x => x.NextAt).HasFilter("next_at IS NOT NULL");
        f.HasIndex(x => new { x.CompanyId, x.Hash });
    }

    public void Configure(EntityTypeBuilder<PhotoWork> w)
    {
        w.ToTable("photo_work");
        w.HasKey(x => x.ObjectId);
        w.Property(x => x.ObjectId).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<Watermark> w)
    {
        w.ToTable("watermarks");
        w.HasKey(x => new { x.CompanyId, x.Key });
        w.Property(x => x.Mark).AsJson(ListingJson.Plain.PhotoWatermark);
    }
}
