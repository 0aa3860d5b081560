using ListingEngine.Core.Feeds;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Intake;

/// <summary>The door of the intake room: a feed from a body, file or address comes in, a report goes out, and the run is kept.</summary>
internal sealed class Importer(
    ListingDb db, CompanyScope scope, FeedImport import, FeedFetcher fetcher, IOptions<StorageOptions> storage, IOptions<IntakeOptions> options, TimeProvider clock)
{
    /// <summary>Formats that can be read: the dialects.</summary>
    public static IReadOnlyList<string> Formats { get; } = PortalCatalog.All.Select(p => p.Dialect.Key).Distinct().ToList();

    public static IFeedDialect? Dialect(string? format) => PortalCatalog.All.FirstOrDefault(p => p.Dialect.Key == format)?.Dialect;

    /// <exception cref="ImportException">Nothing was taken; it says why.</exception>
    public Task<ImportReport> FromStreamAsync(Stream feed, string source, IFeedDialect dialect, ImportMode mode, string language, CancellationToken ct) =>
        RunAsync(() => FeedSpool.SpoolAsync(feed, storage.Value.Temporary, options.Value.MaxBytes, ct), source, dialect, mode, language, ct);

    /// <exception cref="ImportException">Nothing was taken; it says why.</exception>
    public Task<ImportReport> FromAddressAsync(string url, string source, IFeedDialect dialect, ImportMode mode, string language, CancellationToken ct) =>
        RunAsync(() => fetcher.FetchAsync(url, storage.Value.Temporary, ct), source, dialect, mode, language, ct);

    private async Task<ImportReport> RunAsync(
        Func<Task<FileStream>> open, string source, IFeedDialect dialect, ImportMode mode, string language, CancellationToken ct)
    {
        var run = new ImportRun { CompanyId = scope.CompanyId, Source = source, Format = dialect.Key, StartedAt = clock.GetUtcNow() };
        try
        {
            await using var file = await open();
            var report = await import.RunAsync(file, new(scope.CompanyId, source, dialect, mode), language, ct);
            (run.Created, run.Updated, run.Unchanged) = (report.Created, report.Updated, report.Unchanged);
            (run.Withdrawn, run.Refused, run.Problem) = (report.Withdrawn, report.RefusedTotal, report.WithdrawalHeld);
            return report;
        }
        catch (Exception e)
        {
            run.Problem = e is ImportException ? e.Message
                : $"Nothing was taken: {(e is OperationCanceledException ? "the import was broken off." : "the engine failed; its log says why.")}";
            throw;
        }
        finally
        {
            run.EndedAt = clock.GetUtcNow();
            db.Imports.Add(run);
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }
}
