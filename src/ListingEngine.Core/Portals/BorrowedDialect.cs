using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Portals;

/// <summary>The dialect of one portal as another wants it. The law holds for it as for its lender: what it writes it reads back.</summary>
/// <param name="lender">The dialect that is borrowed.</param>
/// <param name="changes">What is otherwise.</param>
public sealed class BorrowedDialect(IFeedDialect lender, DialectChanges changes) : IFeedDialect
{
    // Nobody raises a lender's version so often.
    private const int Versions = 1000;

    private OwnWording? _known;

    public IFeedDialect Lender => lender;

    public string Key => lender.Key;

    public int Version => lender.Version * Versions + changes.Version;

    public string? Schema => changes.Schema ?? lender.Schema;

    public string OfferElement => lender.OfferElement;

    public string RootElement => lender.RootElement;

    public IReadOnlyList<FeedRule> Rules => lender.Rules;

    public FeedLimits Limits { get; } = changes.Limits(lender.Limits);

    public IReadOnlyList<string> Services => changes.Services?.Words ?? [];

    public string? PhoneElement => lender.PhoneElement;

    public Func<string, string, bool>? OwnText => _known is null ? null : _known.Has;

    public IFeedDialect Knowing(PortalSettings settings) =>
        OwnWording.Of(settings, PhoneElement) is { } known ? new BorrowedDialect(lender, changes) { _known = known } : this;

    // Its own schema takes elements that the lender's schema of a category does not know.
    public string? CategorySchema(FeedNode offer) => changes.Schema is null ? lender.CategorySchema(offer) : null;

    public bool Takes(ObjectKind kind, Deal deal) => lender.Takes(kind, deal);

    public void WriteHead(FeedWriter writer, FeedEdition edition) => lender.WriteHead(writer, edition);

    public void WriteFoot(FeedWriter writer) => lender.WriteFoot(writer);

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var before = writer.Length;
        lender.WriteOffer(offer.Promotion is null ? offer : offer with { Promotion = null }, writer);
        foreach (var change in changes.Values) writer.ReplaceTexts(before, change.Element, text => text == change.Word ? change.Of(offer) : null);
        if (Bought(offer) is { } service) Insert(writer, before, changes.Services!, service);
        OwnWording.Of(offer.Settings, PhoneElement)?.Write(writer, before);
    }

    public string? IdOf(FeedNode offer) => lender.IdOf(offer);

    public ReadOffer Read(FeedNode offer)
    {
        _known?.Restore(offer);
        var told = Changed(offer);
        foreach (var (change, node, _) in told) node.Text = change.Word;
        var service = TakeService(offer);
        var read = lender.Read(offer);
        foreach (var (change, _, word) in told) change.Restore(word, read.Object);
        return service is null ? read : read with { Promotion = new() { Service = service } };
    }

    private List<(ValueChange Change, FeedNode Node, string Word)> Changed(FeedNode offer) =>
    [
        .. from change in changes.Values
           from node in offer.Children
           where change.Element == node.Name && change.Words.Contains(node.Text)
           select (change, node, node.Text),
    ];

    private void Insert(FeedWriter writer, int before, ServiceElement services, string word) =>
        writer.Insert(before, services.Before is { } next ? $"<{next}>" : $"</{OfferElement}>", services.Path, word);

    private string? Bought(Offer offer) =>
        offer.Promotion?.Service is { } service ? changes.Services?.Words.FirstOrDefault(w => w.Equals(service.Trim(), StringComparison.OrdinalIgnoreCase)) : null;

    private string? TakeService(FeedNode offer)
    {
        if (changes.Services is not { } services || Find(offer, services.Path, 0) is not { } told) return null;
        if (services.Words.FirstOrDefault(w => w.Equals(told.Text, StringComparison.OrdinalIgnoreCase)) is not { } word) return null;
        told.Taken = true;
        return word;
    }

    // What holds the service holds nothing else of ours.
    private static FeedNode? Find(FeedNode node, IReadOnlyList<string> path, int depth)
    {
        if (depth == path.Count) return node;
        foreach (var child in node.Children)
        {
            if (child.Name != path[depth] || Find(child, path, depth + 1) is not { } found) continue;
            child.Taken = child.IsBlock = found != child;
            return found;
        }

        return null;
    }
}
