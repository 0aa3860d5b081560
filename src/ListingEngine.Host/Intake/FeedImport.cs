using System.Text;
using System.Threading.Channels;
using System.Xml;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Intake;

/// <summary>
/// Takes one feed into the stock: streaming, set by set, in one transaction, so that a broken file, a crash or a cut connection leaves
/// the stock as it was. The same feed twice changes nothing. Reading, understanding and writing go on side by side.
/// </summary>
internal sealed class FeedImport(NpgsqlDataSource db, TimeProvider clock, ILogger<FeedImport> log)
{
    /// <summary>More than this share of a source's stock is not withdrawn at once.</summary>
    public const double MostWithdrawn = 0.3;

    private const int BatchSize = 500;

    // Bytes of text, so that a few monstrous offers are not gathered by the hundred.
    private const int BatchWeight = 8 << 20;

    // After so many new objects the planner should know of them.
    private const int WorthAnalyzing = 1000;

    // Imports of a company wait for each other in the database, each with its connection: the pool is for others too.
    private static readonly SemaphoreSlim AtOnce = new(2);

    /// <param name="feed">Plain, not packed.</param>
    /// <param name="order">What it is.</param>
    /// <param name="language">Language of the sentences in the report.</param>
    /// <param name="progress">Told of the report after each batch; null when nobody watches.</param>
    /// <exception cref="ImportException">The file is broken or not such a feed: nothing was taken.</exception>
    public async Task<ImportReport> RunAsync(Stream feed, ImportOrder order, string language, CancellationToken ct, Func<ImportReport, Task>? progress = null)
    {
        await AtOnce.WaitAsync(ct);
        try
        {
            return await TakeAsync(feed, order, language, progress, ct);
        }
        finally
        {
            AtOnce.Release();
        }
    }

    private async Task<ImportReport> TakeAsync(
        Stream feed, ImportOrder order, string language, Func<ImportReport, Task>? progress, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var lookups = await db.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        using var reader = order.Format.Open(feed);
        var report = new ImportReport();
        var lookup = new StockLookup(lookups, order.CompanyId, order.Source);
        var sorter = new ImportSorter(reader, order, lookup, report, language, log);
        var now = clock.GetUtcNow();
        var work = new Work(order, now, new(connection, order.CompanyId, order.Source, now), new(connection, order.CompanyId), report, progress);
        await work.Stock.BeginAsync(ct);
        await work.People.LoadAsync(ct);
        await lookup.BeginAsync(ct);
        try
        {
            await PipeAsync(reader, sorter, work, ct);
            await WithdrawAsync(work, language, ct);
            await transaction.CommitAsync(ct);
        }
        catch (Exception e) when (e is XmlException or FeedFormatException or DecoderFallbackException)
        {
            throw ImportException.Of(e, reader.LastId);
        }

        report.Notes.AddRange(sorter.Notes);
        if (report.Created > WorthAnalyzing) await connection.ExecuteAsync("ANALYZE objects", ct);
        return report;
    }

    // Three stations, each a batch ahead of the next. Whichever fails stops the others.
    private static async Task PipeAsync(IOfferReader reader, ImportSorter sorter, Work work, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var read = Channel.CreateBounded<List<(FeedNode, byte[])>>(2);
        var sorted = Channel.CreateBounded<SortedBatch>(2);
        var stations = new[]
        {
            StationAsync(stop, sorted.Writer, async token =>
            {
                await foreach (var batch in read.Reader.ReadAllAsync(token))
                    await sorted.Writer.WriteAsync(await sorter.SortAsync(batch, token), token);
            }),
            StationAsync(stop, read.Writer, token => ReadAsync(reader, work.Order.Format.Version, read.Writer, token)),
        };
        try
        {
            await foreach (var batch in sorted.Reader.ReadAllAsync(stop.Token))
            {
                await WriteAsync(work, batch, stop.Token);
                if (work.Progress is { } tell) await tell(work.Report);
            }
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // A station failed: its own exception comes out below.
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(stations).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        foreach (var failed in stations.Where(s => s.IsFaulted)) await failed;
        ct.ThrowIfCancellationRequested();
    }

    private static Task StationAsync<T>(CancellationTokenSource stop, ChannelWriter<T> output, Func<CancellationToken, Task> work) => Task.Run(async () =>
    {
        try
        {
            await work(stop.Token);
            output.Complete();
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }, CancellationToken.None);

    private static async Task ReadAsync(IOfferReader reader, int version, ChannelWriter<List<(FeedNode, byte[])>> batches, CancellationToken ct)
    {
        var hash = new FeedNodeHash(version);
        var batch = new List<(FeedNode, byte[])>(BatchSize);
        long weight = 0;
        while (reader.NextNode() is { } node)
        {
            batch.Add((node, hash.Of(node)));
            weight += hash.Weight;
            if (batch.Count < BatchSize && weight < BatchWeight) continue;
            await batches.WriteAsync(batch, ct);
            (batch, weight) = (new(BatchSize), 0);
        }

        if (batch.Count > 0) await batches.WriteAsync(batch, ct);
    }

    private static async Task WriteAsync(Work work, SortedBatch batch, CancellationToken ct)
    {
        var created = new List<(PropertyObject Object, byte[] Hash)>(batch.Created.Count);
        foreach (var offer in batch.Created) created.Add((await ObjectAsync(work, offer, ct), offer.Hash));
        var changed = new List<(PropertyObject Object, byte[] Hash)>(batch.Changed.Count);
        foreach (var offer in batch.Changed) changed.Add((await ObjectAsync(work, offer, ct), offer.Hash));
        await work.Stock.CreateAsync(created, ct);
        await work.Stock.ChangeAsync(changed, ct);
        await work.Stock.ReturnAsync([.. batch.Returned], ct);
        await work.Stock.SeenAsync(batch.Seen, ct);
        work.Report.Created += created.Count;
        work.Report.Updated += changed.Count + batch.Returned.Count;
    }

    private static async ValueTask<PropertyObject> ObjectAsync(Work work, SortedOffer sorted, CancellationToken ct)
    {
        var o = sorted.Offer.Object;
        o.Id = sorted.StockId ?? 0;
        o.CompanyId = work.Order.CompanyId;
        o.Source = work.Order.Source;
        (o.ExternalId, o.FeedId) = (sorted.Offer.Id, sorted.FeedId);
        o.AgentId = await work.People.FindAsync(sorted.Offer.Contact, ct);
        if (o.CreatedAt == default) o.CreatedAt = work.Now;
        o.UpdatedAt = work.Now;
        return o;
    }

    private static async Task WithdrawAsync(Work work, string language, CancellationToken ct)
    {
        if (work.Order.Mode == ImportMode.Merge) return;
        var (missing, stock) = await work.Stock.CountMissingAsync(ct);
        if (missing == 0) return;
        if (missing > stock * MostWithdrawn)
        {
            work.Report.Held = (await work.Stock.MissingAsync(ct), stock);
            work.Report.WithdrawalHeld = new Phrase(
                $"В файле нет {missing} из {stock} объектов источника: это больше 30 %, поэтому ничего не снято. Проверьте файл или снимите объекты вручную.",
                $"The file lacks {missing} of the source's {stock} objects, which is more than 30 %: nothing was withdrawn. Check the file, or archive objects by hand.")
                .In(language);
        }
        else work.Report.Withdrawn = await work.Stock.WithdrawAsync(ct);
    }

    private sealed record Work(ImportOrder Order, DateTimeOffset Now, StockWriter Stock, ImportPeople People, ImportReport Report,
        Func<ImportReport, Task>? Progress);
}
