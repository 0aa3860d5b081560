using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ListingEngine.Host.Intake;

/// <summary>The door of the intake room: a feed from a body, file or address comes in, a report goes out, and the run is kept.</summary>
internal sealed class Importer(
    ListingDb db, CompanyScope scope, FeedImport import, FeedFetcher fetcher, NpgsqlDataSource source,
    IOptions<StorageOptions> storage, IOptions<IntakeOptions> options, TimeProvider clock)
{
    private static readonly ImportFormat[] Known =
        [.. PortalCatalog.All.Select(p => p.Dialect).Where(d => d.IsImported).Select(ImportFormat.Of), ImportFormat.OfTables];

    /// <summary>Formats that can be read.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. Known.Select(f => f.Key)];

    public static ImportFormat? Format(string? key) => Array.Find(Known, f => f.Key == key);

    /// <exception cref="ImportException">Nothing was taken; it says why.</exception>
    public Task<ImportReport> FromStreamAsync(Stream feed, string source, ImportFormat format, ImportMode mode, string language, CancellationToken ct) =>
        RunAsync(NewRun(source, format, mode), () => SpoolAsync(feed, ct), language, ct);

    /// <exception cref="ImportException">Nothing was taken; it says why.</exception>
    public Task<ImportReport> FromAddressAsync(string url, string source, ImportFormat format, ImportMode mode, string language, CancellationToken ct) =>
        RunAsync(NewRun(source, format, mode), () => FetchAsync(url, ct), language, ct);

    /// <summary>Does a run that stands in the database, and tells there how far it is.</summary>
    /// <exception cref="ImportException">Nothing was taken; the run says why.</exception>
    public Task<ImportReport> FromFileAsync(ImportRun run, Func<Stream> open, CancellationToken ct) => RunAsync(run, async () =>
    {
        await using var file = open();
        return await SpoolAsync(file, ct);
    }, "ru", ct);

    /// <summary>As <see cref="FromFileAsync"/>, by address.</summary>
    public Task<ImportReport> FromAddressAsync(ImportRun run, string url, CancellationToken ct) => RunAsync(run, () => FetchAsync(url, ct), "ru", ct);

    private Task<FileStream> SpoolAsync(Stream feed, CancellationToken ct) =>
        FeedSpool.SpoolAsync(feed, storage.Value.Temporary, options.Value.MaxBytes, ct);

    private Task<FileStream> FetchAsync(string url, CancellationToken ct) => fetcher.FetchAsync(url, storage.Value.Temporary, ct);

    private ImportRun NewRun(string source, ImportFormat format, ImportMode mode) =>
        new() { CompanyId = scope.CompanyId, Source = source, Format = format.Key, Replace = mode == ImportMode.Replace, StartedAt = clock.GetUtcNow() };

    private async Task<ImportReport> RunAsync(ImportRun run, Func<Task<FileStream>> open, string language, CancellationToken ct)
    {
        try
        {
            if (run.Id != 0) await BeginAsync(run, ct);
            await using var file = await open();
            run.Size = file.Length;
            var order = new ImportOrder(scope.CompanyId, run.Source, Format(run.Format)!, run.Replace ? ImportMode.Replace : ImportMode.Merge);
            var progress = run.Id == 0 ? null : new ImportProgress(source, run.Id, file, clock);
            var report = await import.RunAsync(file, order, language, ct, progress is null ? null : progress.TellAsync);
            (run.State, run.Position) = (ImportState.Done, run.Size);
            KeptReport.Put(run, report);
            await ForgetHeldAsync(run);
            return report;
        }
        catch (Exception e)
        {
            KeptReport.Put(run, e);
            throw;
        }
        finally
        {
            run.EndedAt = clock.GetUtcNow();
            if (run.Id == 0) db.Imports.Add(run);
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }

    // What an older file lacked is no longer the question.
    private Task<int> ForgetHeldAsync(ImportRun run) => db.Imports.Where(r => r.Source == run.Source && r.Id != run.Id && r.Held != null)
        .ExecuteUpdateAsync(r => r.SetProperty(x => x.Held, (long[]?)null), CancellationToken.None);

    private async Task BeginAsync(ImportRun run, CancellationToken ct)
    {
        (run.State, run.StartedAt, run.Problem, run.ProblemDetail) = (ImportState.Running, clock.GetUtcNow(), null, null);
        await db.SaveChangesAsync(ct);
    }
}
