using System.Xml;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Feeds;

/// <summary>Checks any feed file, ours or not: form, schema, and every rule of the portal. Its memory does not grow with the findings.</summary>
/// <param name="open">Opens the file from its beginning; two readings go side by side, each on a core of its own.</param>
/// <param name="dialect">The format that the file should have.</param>
/// <param name="settings">What stands for the answers of a plan, of which a file tells nothing; null for none.</param>
public sealed class FeedCheck(Func<Stream> open, IFeedDialect dialect, PortalSettings? settings = null)
{
    private static readonly Rule NotWellFormed = Rule("feed.not-well-formed", "Файл не является правильным XML: {0}", "The file is not well-formed XML: {0}");

    private static readonly Rule WrongFormat = Rule("feed.wrong-format", "Это не фид такого формата: {0}", "This is not a feed of that format: {0}");

    private static readonly Rule NoOffers = Rule("feed.no-offers", "В файле нет ни одного объявления: площадка сняла бы все.", "The file holds no offer: the portal would take everything down.");

    private static readonly Rule Repeated = Rule("feed.id-repeated", "Идентификатор «{0}» повторяется.", "The id «{0}» stands there again.");

    private readonly SeenIds _ids = new();
    private readonly PortalSettings _settings = settings ?? PortalSettings.None;
    private readonly IFeedDialect _dialect = dialect.Knowing(settings ?? PortalSettings.None);

    /// <summary>The rules of a file as a whole; those of offers stand in the dialect and in <see cref="FeedProblems"/>.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [NotWellFormed, WrongFormat, NoOffers, Repeated];

    /// <summary>How many offers were read so far.</summary>
    public int Offers { get; private set; }

    /// <summary>Every finding in the order of lines, each while it is found. Nothing is thrown on bad content.</summary>
    public IEnumerable<FeedFinding> Run()
    {
        using var feed = open();
        using var reader = _dialect.Form.Open(feed, _dialect);
        using var schemaFeed = open();
        // Ids that stand twice are found here in a fraction of the memory.
        var keys = !_dialect.Form.HasKeyOverFeed(_dialect);
        using var faults = new SchemaFaults(_dialect.Form.EachStretch(schemaFeed, _dialect, keys));
        string? id = null;
        FeedNode? last = null;
        while (true)
        {
            var (node, broken) = Next(reader);

            // Behind the place where a file broke its schema has nothing to add.
            var (line, column) = node is not null ? (node.Line, node.Column) : (broken?.Line ?? int.MaxValue, 0);
            var isValid = true;
            foreach (var fault in faults.Before(line, column))
            {
                isValid = false;
                yield return SchemaFinding(fault, id);
            }

            if (last is not null && isValid)
                foreach (var fault in CategoryFaults(last)) yield return SchemaFinding(fault, id);
            if (broken is not null) yield return broken with { OfferId = id };
            if (node is null) break;
            Offers++;
            last = node;
            id = _dialect.IdOf(node);
            foreach (var reason in Reasons(reader, node, id)) yield return new(node.Line, id, reason);
        }

        if (Offers == 0) yield return new(reader.Line, null, new(NoOffers));
    }

    // Asked only of an offer that the schema of all categories takes: the same fault is not told twice.
    private IReadOnlyList<SchemaFault> CategoryFaults(FeedNode offer) =>
        !offer.TooLarge && _dialect.CategorySchema(offer) is { } schema ? OfferSchemaCheck.Faults(offer, schema) : [];

    private static FeedFinding SchemaFinding(SchemaFault fault, string? id) =>
        new(fault.Line, id, new(FeedProblems.SchemaFault, fault.Message));

    private IEnumerable<Reason> Reasons(IOfferReader reader, FeedNode node, string? id)
    {
        if (id is not null && !_ids.Add(id)) yield return new(Repeated, id);
        var offer = reader.Understand(node);
        foreach (var reason in offer.Refused) yield return reason;
        foreach (var reason in offer.Problems) yield return reason;
        if (offer.Refused.Count > 0) yield break;
        foreach (var reason in _dialect.Refuse(offer.ToOffer() with { Settings = _settings })) yield return reason;
    }

    private static (FeedNode? Node, FeedFinding? Broken) Next(IOfferReader reader)
    {
        try
        {
            return (reader.NextNode(), null);
        }
        catch (XmlException e)
        {
            return (null, new(e.LineNumber, null, new(NotWellFormed, e.Message)));
        }
        catch (FeedFormatException e)
        {
            return (null, new(e.Line, null, new(WrongFormat, e.Message)));
        }
    }

    private static Rule Rule(string code, string ru, string en) => new(code, Severity.Error, "", new(ru, en), RuleSource.Engine);
}
