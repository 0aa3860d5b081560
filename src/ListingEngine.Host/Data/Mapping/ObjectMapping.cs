using ListingEngine.Core.Objects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ListingEngine.Host.Data.Mapping;

internal sealed class ObjectMapping : IEntityTypeConfiguration<PropertyObject>
{
    /// <summary>Column that tells an import's archiving from a person's.</summary>
    public const string Withdrawn = "Withdrawn";

    /// <summary>Columns that tell the history who made a change, and by which way.</summary>
    public const string ChangedBy = "ChangedBy", ChangedVia = "ChangedVia";

    /// <summary>One number for what doubles have in common: street, house and locality. Few share it, so that few are compared in earnest.</summary>
    public const string House = "House";

    public void Configure(EntityTypeBuilder<PropertyObject> o)
    {
        o.ToTable("objects");
        o.Property(x => x.Id).UseIdentityByDefaultColumn();
        o.Property(x => x.Revision).IsConcurrencyToken().ValueGeneratedOnAddOrUpdate();
        o.ComplexProperty(x => x.Address);
        o.Property(x => x.Attributes).AsJson(ListingJson.Plain.PropertyAttributes);
        o.Property(x => x.Photos).AsJson(ListingJson.Plain.ListObjectPhoto);
        o.Property(x => x.Metro).AsJson(ListingJson.Plain.ListMetroStation);
        o.Property(x => x.Unread).AsJson(ListingJson.Plain.ListUnread);

        // What an import last saw, so that the same feed again changes nothing.
        o.Property<byte[]>("ImportHash").IsRequired(false);
        o.Property<bool>(Withdrawn).HasDefaultValue(false);
        o.Property<long>(House).HasComputedColumnSql("hashtextextended(lower(coalesce(line, '')), 0) # hashtextextended(coalesce(locality, ''), 1)", stored: true);
        o.Property<long?>(ChangedBy);
        o.Property<string>(ChangedVia).IsRequired().HasDefaultValue("import");

        o.HasIndex(x => new { x.CompanyId, x.FeedId }).IsUnique();
        o.HasIndex(x => new { x.CompanyId, x.Source, x.ExternalId }).IsUnique();
        // Narrow beside the rows themselves: counts, filters, orders and actuality are answered from it without a look at the stock. No texts
        // of unknown length: an index refuses rows over 2700 bytes.
        o.HasIndex(x => new
        {
            x.CompanyId, x.Status, x.Kind, x.Id, x.Deal, x.Price, x.TotalArea, x.Rooms, x.Floor, x.AgentId, x.CreatedAt, x.ConfirmedAt,
        }).HasDatabaseName("ix_objects_in_brief");
        o.HasIndex(nameof(PropertyObject.CompanyId), House, nameof(PropertyObject.Floor), nameof(PropertyObject.TotalArea), nameof(PropertyObject.LandArea),
            nameof(PropertyObject.Id)).HasFilter("status = 'Active'").HasDatabaseName("ix_objects_house");
        o.HasIndex(x => x.AgentId);
        o.HasOne<Company>().WithMany().HasForeignKey(x => x.CompanyId).OnDelete(DeleteBehavior.Restrict);
        o.HasOne<Person>().WithMany().HasForeignKey(x => x.AgentId).OnDelete(DeleteBehavior.Restrict);
    }
}
