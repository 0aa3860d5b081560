using ListingEngine.Core.Feeds;
using ListingEngine.Core.Intake;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Intake;

/// <summary>An offer that is to be written: as it was understood, with the hash of what its source said.</summary>
/// <param name="StockId">The object that it changes; null for a new one.</param>
internal sealed record SortedOffer(ReadOffer Offer, byte[] Hash, long? StockId)
{
    /// <summary>The id under which portals will know a new object.</summary>
    public string FeedId { get; set; } = Offer.Id!;
}

/// <summary>What is to be done for one batch of a feed.</summary>
internal sealed class SortedBatch
{
    public List<SortedOffer> Created { get; } = [];

    public List<SortedOffer> Changed { get; } = [];

    /// <summary>Objects of the stock that the feed still holds.</summary>
    public List<long> Seen { get; } = [];

    /// <summary>Objects that were withdrawn once and are back unchanged.</summary>
    public List<long> Returned { get; } = [];
}

/// <summary>Decides of each offer whether it is new, changed, unchanged, a double or nothing that can be taken.</summary>
internal sealed partial class ImportSorter(IOfferReader reader, ImportOrder order, StockLookup stock, ImportReport report, string language, ILogger log)
{
    private readonly SeenIds _ids = new();
    private readonly SeenIds _names = new();
    private readonly ImportNotes _notes = new(language);

    public IEnumerable<ImportNote> Notes => _notes.All();

    public async Task<SortedBatch> SortAsync(List<(FeedNode Node, byte[] Hash)> offers, CancellationToken ct)
    {
        var known = await stock.FindAsync(offers.Select(o => reader.IdOf(o.Node)).OfType<string>().Distinct().ToArray(), ct);
        var batch = new SortedBatch();
        foreach (var (node, hash) in offers) Sort(node, hash, known, batch);
        if (batch.Created.Count > 0) await NameAsync(batch, ct);
        return batch;
    }

    // Portals know an object by its feed id: the source's own id where nothing took it before.
    private async Task NameAsync(SortedBatch batch, CancellationToken ct)
    {
        for (var open = batch.Created; open.Count > 0;)
        {
            var taken = await stock.TakenFeedIdsAsync([.. open.Select(c => c.FeedId)], ct);
            open = open.FindAll(c => taken.Contains(c.FeedId) || !_names.Add(c.FeedId));
            foreach (var offer in open) offer.FeedId = $"{order.Source}-{offer.FeedId}";
        }
    }

    private void Sort(FeedNode node, byte[] hash, Dictionary<string, Known> known, SortedBatch batch)
    {
        var id = reader.IdOf(node);
        if (id is not null && !_ids.Add(id))
        {
            Refuse(id, node.Line, [new(FeedProblems.Duplicate, id)]);
            return;
        }

        var found = id is not null && known.TryGetValue(id, out var stocked) ? stocked : (Known?)null;
        if (found is { } before) batch.Seen.Add(before.Id);
        if (found is { Hash: { } old } same && old.AsSpan().SequenceEqual(hash))
        {
            if (same.Withdrawn) batch.Returned.Add(same.Id);
            else report.Unchanged++;
        }
        else if (Understand(node) is { } offer) (found is null ? batch.Created : batch.Changed).Add(new(offer, hash, found?.Id));
    }

    private ReadOffer? Understand(FeedNode node)
    {
        ReadOffer offer;
        try
        {
            offer = reader.Understand(node);
        }
        catch (Exception e)
        {
            // A fault of ours with one offer must not stop the others.
            ReaderFailed(order.Source, node.Line, e);
            Refuse(reader.IdOf(node), node.Line, [new(FeedProblems.ReaderFailed)]);
            return null;
        }

        if (offer.Refused.Count > 0)
        {
            Refuse(offer.Id, node.Line, offer.Refused);
            return null;
        }

        foreach (var problem in offer.Problems) _notes.Add(problem, offer.Id);
        foreach (var (field, words) in SaidInText.Fill(offer.Object)) _notes.Add(new(FeedProblems.TakenFromText, $"{field}: {words}"), offer.Id);
        return offer;
    }

    private void Refuse(string? id, int line, IReadOnlyList<Reason> reasons)
    {
        report.RefusedTotal++;
        if (report.Refused.Count < ImportReport.MostListed)
            report.Refused.Add(new(id, line, reasons.Select(r => new ImportReason(r.Code, r.Says.In(language), r.Rule.Field) { Detail = r.Detail }).ToList()));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading an offer of {Source} at line {Line} failed")]
    private partial void ReaderFailed(string source, int line, Exception e);
}
