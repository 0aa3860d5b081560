using System.Collections.Frozen;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Feeds;

/// <summary>
/// Reads a table of objects, a row each, under a line of headers: names of the API or labels, in any order. Also reads back what the list of
/// objects exports. Columns that nobody knows are kept aside.
/// </summary>
public sealed class TableReader(Stream table) : IOfferReader
{
    /// <summary>Raised with each change of what is understood: every row is then read anew.</summary>
    public const int Version = 1;

    // Where the object has no id of its own source, its number at home will do.
    private static readonly string[][] Ids = [["externalId", "Номер в источнике", "Number in its source"], ["id", "Номер", "Number"]];

    private static readonly string[] AgentName = ["agent", "Ответственный", "Agent"];

    private static readonly string[] AgentPhone = ["agentPhone", "Телефон ответственного", "Agent's phone", "Телефон", "Phone"];

    // What our own export says of the office and not of the object.
    private static readonly FrozenSet<string> OfTheOffice = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
    [
        .. Ids.SelectMany(i => i), .. AgentName, .. AgentPhone, "feedId", "Номер для выгрузки", "Id for feeds", "department", "Отдел", "Department", "source",
        "Источник", "Source", "createdAt", "Создан", "Created", "updatedAt", "Изменён", "Changed", "confirmedAt", "Подтверждён", "Confirmed",
    ]);

    private readonly TableText _text = new(table);
    private List<string>? _headers;

    public int Line => _text.RowLine;

    public string? LastId { get; private set; }

    /// <summary>Whether a text begins with headers that say at least what the object is and what is wanted for it.</summary>
    public static bool Recognises(Stream table)
    {
        try
        {
            using var text = new TableText(table);
            return text.Next() is { } headers && IsTable(headers);
        }
        catch (FeedFormatException)
        {
            return false;
        }
    }

    public FeedNode? NextNode()
    {
        _headers ??= Headers();
        if (_text.Next() is not { } cells) return null;
        var row = new FeedNode("row", _text.RowLine);
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length == 0) continue;
            row.Add(new(i < _headers.Count && _headers[i].Length > 0 ? _headers[i] : $"#{i + 1}", _text.RowLine) { Text = cells[i] });
        }

        LastId = IdOf(row) ?? LastId;
        return row;
    }

    public string? IdOf(FeedNode node) => Ids.Select(names => Cell(node, names)).FirstOrDefault(id => id is not null);

    public ReadOffer Understand(FeedNode node)
    {
        var (o, problems, refused, id) = (new PropertyObject(), new List<Reason>(), new List<Reason>(), IdOf(node));
        if (id is null) refused.Add(new(FeedProblems.NoId));
        if (id?.Length > FeedReader.MaxIdCharacters) refused.Add(new(FeedProblems.IdTooLong));
        ReadWord(node, o, "kind", FeedProblems.KindMissing, FeedProblems.KindUnknown, refused);
        ReadWord(node, o, "deal", FeedProblems.DealMissing, FeedProblems.DealUnknown, refused);
        foreach (var cell in node.Children) Read(cell, o, problems);
        if (o.Deal == Deal.LongRent) o.PricePeriod ??= PricePeriod.Month;
        (o.ExternalId, o.FeedId, o.Unread) = (id, id ?? "", UnreadNodes.Of(node));
        return new() { Id = id, Object = o, Contact = Contact(node), Refused = refused, Problems = problems, Line = node.Line };
    }

    public void Dispose() => _text.Dispose();

    private List<string> Headers()
    {
        var headers = _text.Next() ?? [];
        if (IsTable(headers)) return headers;
        throw new FeedFormatException("the first line must name the columns, at least the kind and the deal («Вид объекта», «Сделка», or kind, deal)", 1);
    }

    private static bool IsTable(List<string> headers)
    {
        var known = headers.Select(h => TableColumn.Find(h)?.Name).ToHashSet();
        return known.Contains("kind") && known.Contains("deal");
    }

    private static void ReadWord(FeedNode node, PropertyObject o, string field, Rule missing, Rule unknown, List<Reason> refused)
    {
        foreach (var cell in node.Children)
        {
            if (TableColumn.Find(cell.Name) is not { } column || column.Name != field) continue;
            cell.Taken = true;
            if (!column.Read(o, cell.Text)) refused.Add(new(unknown, cell.Text));
            return;
        }

        refused.Add(new(missing));
    }

    private static void Read(FeedNode cell, PropertyObject o, List<Reason> problems)
    {
        if (cell.Taken) return;
        if (TableColumn.Find(cell.Name) is { } column)
        {
            cell.Taken = column.Read(o, cell.Text);
            if (!cell.Taken) problems.Add(new(FeedProblems.NotUnderstood, $"{cell.Name}: {cell.Text}"));
        }
        else if (OfTheOffice.Contains(cell.Name)) cell.Taken = true;
        else problems.Add(new(FeedProblems.UnknownElement, cell.Name));
    }

    private static OfferContact Contact(FeedNode node) =>
        new() { Name = Cell(node, AgentName), Phones = Phones.Read(Cell(node, AgentPhone)) is { } phone ? [phone] : [] };

    private static string? Cell(FeedNode node, string[] names)
    {
        foreach (var cell in node.Children)
            if (names.Contains(cell.Name, StringComparer.OrdinalIgnoreCase)) return TableColumn.Text(cell.Text);
        return null;
    }
}
