using System.Collections.Frozen;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Feeds;

/// <summary>Columns of a table that carry fields of the object both ways, each under the header that the table has for it.</summary>
public sealed class TableColumns
{
    private readonly TableColumn[] _columns;
    private readonly FrozenDictionary<string, TableColumn> _byHeader;
    private readonly char _point;

    /// <param name="point">Between whole and tenths of a number: spreadsheets take «5.3» for a day in March where people write «5,3».</param>
    /// <param name="columns">Headers, each with the name of its field in the API.</param>
    public TableColumns(char point, params IReadOnlyList<(string Header, string Field)> columns)
    {
        _point = point;
        _columns = [.. columns.Select(c => TableColumn.Named(c.Field))];
        Headers = [.. columns.Select(c => c.Header)];
        _byHeader = columns.ToFrozenDictionary(c => c.Header, c => TableColumn.Named(c.Field));
    }

    public IReadOnlyList<string> Headers { get; }

    /// <summary>The cells of one row, in the order of the headers.</summary>
    public IEnumerable<string?> Cells(PropertyObject o) => _columns.Select(c => c.IsDecimal ? c.Write(o)?.Replace('.', _point) : c.Write(o));

    /// <summary>Takes every cell that a column understands; what one does not is said, and left to be kept aside.</summary>
    public void Read(FeedNode row, PropertyObject into, List<Reason> problems)
    {
        foreach (var cell in row.Children)
        {
            if (cell.Taken || !_byHeader.TryGetValue(cell.Name, out var column)) continue;
            cell.Taken = column.Read(into, cell.Text);
            if (!cell.Taken) problems.Add(new(FeedProblems.NotUnderstood, $"{cell.Name}: {cell.Text}"));
        }
    }
}
