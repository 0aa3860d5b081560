using ListingEngine.Core.Objects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ListingEngine.Host.Data.Mapping;

internal sealed class PresentationMapping : IEntityTypeConfiguration<Presentation>, IEntityTypeConfiguration<PresentationLink>, IEntityTypeConfiguration<PresentationSign>
{
    public void Configure(EntityTypeBuilder<Presentation> p)
    {
        p.ToTable("presentations");
        p.Property(x => x.Options).AsJson(ListingJson.Plain.PresentationOptions);
        p.Property(x => x.Items).AsJson(ListingJson.Plain.ListPresentationItem);
        p.HasIndex(x => new { x.CompanyId, x.PersonId });
        // "In which presentations is this object?"
        p.HasIndex(x => x.Items).HasMethod("gin").HasOperators("jsonb_path_ops");
        p.HasOne<Company>().WithMany().HasForeignKey(x => x.CompanyId).OnDelete(DeleteBehavior.Cascade);
        p.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<PresentationLink> l)
    {
        l.ToTable("presentation_links");
        l.HasIndex(x => x.Token).IsUnique();
        l.HasIndex(x => x.PresentationId);
        l.HasOne<Presentation>().WithMany().HasForeignKey(x => x.PresentationId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PresentationSign> s)
    {
        s.ToTable("presentation_signs");
        s.HasIndex(x => new { x.LinkId, x.At });
        s.HasIndex(x => new { x.CompanyId, x.ObjectId });
        s.HasOne<PresentationLink>().WithMany().HasForeignKey(x => x.LinkId).OnDelete(DeleteBehavior.Cascade);
    }
}
