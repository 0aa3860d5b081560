using ListingEngine.Core.Objects;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ListingEngine.Host.Data.Mapping;

internal sealed class OfficeMapping : IEntityTypeConfiguration<Login>, IEntityTypeConfiguration<IdentityUserClaim<long>>,
    IEntityTypeConfiguration<IdentityUserLogin<long>>, IEntityTypeConfiguration<IdentityUserToken<long>>, IEntityTypeConfiguration<DataKey>,
    IEntityTypeConfiguration<ApiKey>, IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<Login> l)
    {
        l.ToTable("logins");
        l.HasIndex(x => x.PersonId).IsUnique();
        l.HasIndex(x => x.NormalizedEmail).IsUnique().HasDatabaseName("ix_logins_normalized_email");
        l.HasIndex(x => x.NormalizedUserName).IsUnique().HasDatabaseName("ix_logins_normalized_user_name");
        l.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<long>> c) => c.ToTable("login_claims");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<long>> l) => l.ToTable("login_providers");

    public void Configure(EntityTypeBuilder<IdentityUserToken<long>> t) => t.ToTable("login_tokens");

    public void Configure(EntityTypeBuilder<DataKey> k) => k.ToTable("data_keys");

    public void Configure(EntityTypeBuilder<ApiKey> k)
    {
        k.ToTable("api_keys");
        k.HasIndex(x => x.Hash).IsUnique();
        k.HasIndex(x => x.CompanyId);
        k.HasOne<Company>().WithMany().HasForeignKey(x => x.CompanyId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AuditEntry> a)
    {
        a.ToTable("audit");
        a.HasIndex(x => new { x.CompanyId, x.Id });
        a.HasIndex(x => new { x.CompanyId, x.SubjectId });
    }

    public void Configure(EntityTypeBuilder<SavedView> v)
    {
        v.ToTable("saved_views");
        v.HasIndex(x => new { x.PersonId, x.Page, x.Name }).IsUnique();
        v.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
