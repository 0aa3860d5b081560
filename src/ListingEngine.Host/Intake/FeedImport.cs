using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using System.Xml;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using Npgsql;

namespace ListingEngine.Host.Intake;

/// <summary>
/// Takes one feed into the stock: streaming, set by set, in one transaction, so that a broken file, a crash or a cut connection leaves
/// the stock as it was. The same feed twice changes nothing.
/// </summary>
internal sealed partial class FeedImport(NpgsqlDataSource db, TimeProvider clock, ILogger<FeedImport> log)
{
    /// <summary>More than this share of a source's stock is not withdrawn at once.</summary>
    public const double MostWithdrawn = 0.3;

    private const int BatchSize = 1000;

    // Imports of a company wait for each other in the database, each with its connection: the pool is for others too.
    private static readonly SemaphoreSlim AtOnce = new(2);

    /// <param name="feed">Plain XML.</param>
    /// <param name="order">What it is.</param>
    /// <param name="language">Language of the sentences in the report.</param>
    /// <exception cref="ImportException">The file is broken or not such a feed: nothing was taken.</exception>
    public async Task<ImportReport> RunAsync(Stream feed, ImportOrder order, string language, CancellationToken ct)
    {
        await AtOnce.WaitAsync(ct);
        try
        {
            return await TakeAsync(feed, order, language, ct);
        }
        finally
        {
            AtOnce.Release();
        }
    }

    private async Task<ImportReport> TakeAsync(Stream feed, ImportOrder order, string language, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var work = new Work(connection, order, clock.GetUtcNow(), language);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var batches = Channel.CreateBounded<List<(FeedNode, byte[])>>(2);
        using var reader = new FeedReader(feed, order.Dialect);
        var reading = Task.Run(() => ReadAsync(reader, order.Dialect, batches.Writer, stop.Token), CancellationToken.None);
        try
        {
            await work.Stock.BeginAsync(ct);
            await work.People.LoadAsync(ct);
            await foreach (var batch in batches.Reader.ReadAllAsync(ct)) await TakeAsync(work, reader, batch, ct);
            await reading;
            await WithdrawAsync(work, language, ct);
            await transaction.CommitAsync(ct);
        }
        catch (Exception e) when (e is XmlException or FeedFormatException or DecoderFallbackException)
        {
            throw ImportException.Of(e, reader.LastId);
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        work.Report.Notes.AddRange(work.Notes.All());
        return work.Report;
    }

    private static async Task ReadAsync(FeedReader reader, IFeedDialect dialect, ChannelWriter<List<(FeedNode, byte[])>> batches, CancellationToken ct)
    {
        try
        {
            var hash = new FeedNodeHash(dialect.Version);
            var batch = new List<(FeedNode, byte[])>(BatchSize);
            while (reader.NextNode() is { } node)
            {
                batch.Add((node, hash.Of(node)));
                if (batch.Count < BatchSize) continue;
                await batches.WriteAsync(batch, ct);
                batch = new(BatchSize);
            }

            if (batch.Count > 0) await batches.WriteAsync(batch, ct);
            batches.Complete();
        }
        catch (Exception e)
        {
            batches.Complete(e);
        }
    }

    private async Task TakeAsync(Work work, FeedReader reader, List<(FeedNode Node, byte[] Hash)> batch, CancellationToken ct)
    {
        var ids = batch.Select(b => work.Order.Dialect.IdOf(b.Node)).OfType<string>().Distinct().ToArray();
        var known = await work.Stock.FindAsync(ids, ct);
        List<(PropertyObject, byte[])> created = [], changed = [];
        List<long> seen = [], returned = [];
        foreach (var (node, hash) in batch)
        {
            var id = work.Order.Dialect.IdOf(node);
            if (id is not null && !work.IsFirst(id))
            {
                work.Refuse(id, node.Line, [new(FeedProblems.Duplicate, id)]);
                continue;
            }

            var stock = id is not null && known.TryGetValue(id, out var found) ? found : (Known?)null;
            if (stock is { } before) seen.Add(before.Id);
            if (stock?.Hash is { } old && old.AsSpan().SequenceEqual(hash))
            {
                if (stock.Value.Withdrawn) returned.Add(stock.Value.Id);
                else work.Report.Unchanged++;
                continue;
            }

            if (await UnderstandAsync(work, reader, node, ct) is not { } o) continue;
            o.Id = stock?.Id ?? 0;
            (stock is null ? created : changed).Add((o, hash));
        }

        await NameAsync(work, created, ct);
        await work.Stock.CreateAsync(created, ct);
        await work.Stock.ChangeAsync(changed, ct);
        await work.Stock.ReturnAsync([.. returned], ct);
        await work.Stock.SeenAsync(seen, ct);
        work.Report.Created += created.Count;
        work.Report.Updated += changed.Count + returned.Count;
    }

    private async ValueTask<PropertyObject?> UnderstandAsync(Work work, FeedReader reader, FeedNode node, CancellationToken ct)
    {
        ReadOffer offer;
        try
        {
            offer = reader.Understand(node);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A fault of ours with one offer must not stop the others.
            ReaderFailed(work.Order.Source, node.Line, e);
            work.Refuse(work.Order.Dialect.IdOf(node), node.Line, [new(FeedProblems.ReaderFailed)]);
            return null;
        }

        if (offer.Refused.Count > 0)
        {
            work.Refuse(offer.Id, node.Line, offer.Refused);
            return null;
        }

        foreach (var problem in offer.Problems) work.Notes.Add(problem, offer.Id);
        var o = offer.Object;
        o.CompanyId = work.Order.CompanyId;
        o.Source = work.Order.Source;
        o.ExternalId = o.FeedId = offer.Id!;
        o.Status = ObjectStatus.Active;
        o.AgentId = await work.People.FindAsync(offer.Contact, ct);
        if (o.CreatedAt == default) o.CreatedAt = work.Now;
        o.UpdatedAt = work.Now;
        return o;
    }

    // Portals know an object by its feed id: the source's own id where no other source took it first.
    private static async Task NameAsync(Work work, List<(PropertyObject Object, byte[])> created, CancellationToken ct)
    {
        var given = new HashSet<string>();
        for (var open = created.ConvertAll(c => c.Object); open.Count > 0;)
        {
            var taken = await work.Stock.TakenFeedIdsAsync([.. open.Select(o => o.FeedId)], ct);
            open = open.FindAll(o => taken.Contains(o.FeedId) || !given.Add(o.FeedId));
            foreach (var o in open) o.FeedId = $"{o.Source}-{o.FeedId}";
        }
    }

    private static async Task WithdrawAsync(Work work, string language, CancellationToken ct)
    {
        if (work.Order.Mode == ImportMode.Merge) return;
        var (missing, stock) = await work.Stock.CountMissingAsync(ct);
        if (missing == 0) return;
        if (missing > stock * MostWithdrawn)
            work.Report.WithdrawalHeld = new Phrase(
                $"В файле нет {missing} из {stock} объектов источника: это больше 30 %, поэтому ничего не снято. Проверьте файл или снимите объекты вручную.",
                $"The file lacks {missing} of the source's {stock} objects, which is more than 30 %: nothing was withdrawn. Check the file, or archive objects by hand.")
                .In(language);
        else work.Report.Withdrawn = await work.Stock.WithdrawAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading an offer of {Source} at line {Line} failed")]
    private partial void ReaderFailed(string source, int line, Exception e);

    // What one import carries from batch to batch.
    private sealed class Work(NpgsqlConnection connection, ImportOrder order, DateTimeOffset now, string language)
    {
        // Eight bytes of a hash per id instead of the id itself: a million of them stay small, and two ids never meet in practice.
        private readonly HashSet<long> _ids = [];

        public ImportOrder Order => order;

        public DateTimeOffset Now => now;

        public StockWriter Stock { get; } = new(connection, order.CompanyId, order.Source, now);

        public ImportPeople People { get; } = new(connection, order.CompanyId);

        public ImportNotes Notes { get; } = new(language);

        public ImportReport Report { get; } = new();

        public bool IsFirst(string id) => _ids.Add(BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(id))));

        public void Refuse(string? id, int line, IReadOnlyList<Reason> reasons)
        {
            Report.RefusedTotal++;
            if (Report.Refused.Count < ImportReport.MostListed)
                Report.Refused.Add(new(id, line, reasons.Select(r => new ImportReason(r.Code, r.Says.In(language), r.Rule.Field)).ToList()));
        }
    }
}
