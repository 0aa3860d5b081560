using System.Xml;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Feeds;

/// <summary>Something that a check found in a feed.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="OfferId">The offer it stands in; null outside of offers.</param>
public sealed record FeedFinding(int Line, string? OfferId, string Code, Severity Severity, Phrase Says);

/// <summary>Checks any feed file, ours or not: form, schema, and every rule of the portal.</summary>
public static class FeedCheck
{
    private static readonly Rule NotWellFormed = Rule("feed.not-well-formed", "Файл не является правильным XML: {0}", "The file is not well-formed XML: {0}");

    private static readonly Rule WrongFormat = Rule("feed.wrong-format", "Это не фид такого формата: {0}", "This is not a feed of that format: {0}");

    private static readonly Rule NoOffers = Rule("feed.no-offers", "В файле нет ни одного объявления: площадка сняла бы все.", "The file holds no offer: the portal would take everything down.");

    private static readonly Rule Repeated = Rule("feed.id-repeated", "Идентификатор «{0}» повторяется.", "The id «{0}» stands there again.");

    /// <summary>The rules of a file as a whole; those of offers stand in the dialect and in <see cref="FeedProblems"/>.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [NotWellFormed, WrongFormat, NoOffers, Repeated];

    /// <summary>Most faults of the schema that are listed.</summary>
    public const int MostSchemaFaults = 10_000;

    /// <summary>Every finding in the order of lines; read twice, so the stream must seek. Nothing is thrown on bad content.</summary>
    public static IEnumerable<FeedFinding> Run(Stream feed, IFeedDialect dialect)
    {
        var faults = new Queue<SchemaFault>(SchemaCheck.Faults(feed, dialect.Schema, MostSchemaFaults));
        feed.Position = 0;
        using var reader = new FeedReader(feed, dialect);
        var ids = new HashSet<string>();
        string? id = null;
        var offers = 0;
        while (true)
        {
            var (node, broken) = Next(reader);
            while (faults.Count > 0 && (node is null || faults.Peek().Line < node.Line)) yield return Finding(faults.Dequeue(), id);
            if (broken is not null) yield return broken with { OfferId = id };
            if (node is null) break;
            offers++;
            id = dialect.IdOf(node);
            if (id is not null && !ids.Add(id)) yield return Finding(new Reason(Repeated, id), node.Line, id);
            foreach (var reason in Reasons(reader, dialect, node)) yield return Finding(reason, node.Line, id);
        }

        if (offers == 0) yield return Finding(new Reason(NoOffers), reader.Line, null);
    }

    private static IEnumerable<Reason> Reasons(FeedReader reader, IFeedDialect dialect, FeedNode node)
    {
        var offer = reader.Understand(node);
        return offer.Refused.Concat(offer.Problems).Concat(offer.Refused.Count > 0 ? [] : dialect.Refuse(offer.ToOffer()));
    }

    private static (FeedNode? Node, FeedFinding? Broken) Next(FeedReader reader)
    {
        try
        {
            return (reader.NextNode(), null);
        }
        catch (XmlException e)
        {
            return (null, Finding(new Reason(NotWellFormed, e.Message), e.LineNumber, null));
        }
        catch (FeedFormatException e)
        {
            return (null, Finding(new Reason(WrongFormat, e.Message), e.Line, null));
        }
    }

    private static FeedFinding Finding(SchemaFault fault, string? id) => Finding(new Reason(FeedProblems.SchemaFault, fault.Message), fault.Line, id);

    private static FeedFinding Finding(Reason reason, int line, string? id) => new(line, id, reason.Code, reason.Rule.Severity, reason.Says);

    private static Rule Rule(string code, string ru, string en) => new(code, Severity.Error, "", new(ru, en), RuleSource.Engine);
}
