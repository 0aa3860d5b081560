using ListingEngine.Core.Objects;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ListingEngine.Host.Data;

/// <summary>The way to the database, for programs such as psql; it holds the password.</summary>
public sealed record ConnectionText(string Value);

/// <summary>The database and what every room needs of it.</summary>
public static class DataModule
{
    // Any number will do, as long as every node uses it.
    private const long MigrationLock = 0x4C_45_4D_49_47;

    public static IServiceCollection AddData(this IServiceCollection services, string connectionString)
    {
        services.AddOptions<StorageOptions>().BindConfiguration("Storage").ValidateDataAnnotations().ValidateOnStart()
            .PostConfigure(storage => storage.Root = Path.GetFullPath(storage.Root));
        services.AddOptions<WebOptions>().BindConfiguration("Web").ValidateDataAnnotations().ValidateOnStart()
            .Validate(web => web.IsPublicAddressGood, "Web:PublicAddress is the address under which the world reaches the engine, such as https://feeds.example.ru.");
        services.AddSingleton(new ConnectionText(connectionString));
        services.AddSingleton(_ => NpgsqlDataSource.Create(connectionString));
        // Whether a migration is missing is asked by a test, not by each start: that costs more than to migrate.
        services.AddDbContext<ListingDb>(static (provider, options) => options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>())
            .ConfigureWarnings(static warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning)));
        services.AddHttpContextAccessor();
        services.AddDataProtection();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(p => new ConfigureOptions<KeyManagementOptions>(
            o => o.XmlRepository = new DataKeyShelf(p.GetRequiredService<IServiceScopeFactory>())));
        services.AddOptions<TimeOptions>().BindConfiguration("Time").ValidateDataAnnotations().ValidateOnStart()
            .Validate(time => TimeZoneInfo.TryFindSystemTimeZoneById(time.Zone, out _), "Time:Zone is the name of a time zone, such as Europe/Moscow.");
        services.TryAddSingleton<TimeProvider, AgencyClock>();
        return services.AddScoped<CompanyScope>().AddScoped<AuditTrail>().AddScoped<FetchProgress>().AddScoped<Watermarks>().AddScoped<RepeatedTexts>()
            .AddSingleton<ApiKeys>().AddSingleton<FileShelf>().AddSingleton<PublicAddress>().AddSingleton<Readiness>().AddSingleton<PictureSearch>().AddSingleton<ObjectPictures>();
    }

    /// <summary>Brings the database to this version, on one node at a time, and makes the first company.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        await using var gate = await scope.ServiceProvider.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync(ct);
        await gate.ExecuteAsync("SELECT pg_advisory_lock($1)", ct, MigrationLock);
        var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
        await db.Database.MigrateAsync(ct);
        if (!await db.Companies.IgnoreQueryFilters().AnyAsync(ct)) db.Companies.Add(new Company { Name = "Моё агентство" });
        await db.SaveChangesAsync(ct);
        await gate.ExecuteAsync("SELECT pg_advisory_unlock($1)", ct, MigrationLock);
    }

    /// <summary>Lets a command of the command line, or the holder of the installation's own key, see the first company.</summary>
    public static async Task EnterFirstCompanyAsync(IServiceProvider scope, CancellationToken ct)
    {
        var db = scope.GetRequiredService<ListingDb>();
        scope.GetRequiredService<CompanyScope>().CompanyId = await db.Companies.IgnoreQueryFilters().OrderBy(c => c.Id).Select(c => c.Id).FirstAsync(ct);
    }
}
