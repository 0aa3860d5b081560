using System.Collections.Immutable;

namespace ListingEngine.Core.Presentations;

/// <summary>The objects side by side: only what at least one of them tells.</summary>
/// <param name="Labels">Of the columns.</param>
/// <param name="Rows">A row for each object, in their order; an empty cell says nothing.</param>
public sealed record SheetComparison(IReadOnlyList<string> Labels, IReadOnlyList<ComparedObject> Rows)
{
    internal static SheetComparison? Of(IReadOnlyList<(SheetObject Object, SheetFacts Facts)> objects, SheetWords words)
    {
        if (objects.Count < 2) return null;
        var all = objects.Select(o => o.Facts.Compared().Prepend((words.Say("Цена за м²", "Price per m²"), o.Object.Price.PerMetre)).ToList()).ToList();
        var told = Enumerable.Range(0, all[0].Count).Where(at => all.Exists(cells => cells[at].Item2 is not null)).ToImmutableArray();
        return new([.. told.Select(at => all[0][at].Item1)],
            [.. objects.Select((o, row) => new ComparedObject(o.Object.Id, o.Object.Heading, o.Object.Place.Text, o.Object.State ?? o.Object.Price.Text, [.. told.Select(at => all[row][at].Item2)]))]);
    }
}

/// <summary>An object among others.</summary>
/// <param name="Price">Or its state, where it is not to be had.</param>
public sealed record ComparedObject(long Id, string Heading, string Place, string Price, IReadOnlyList<string?> Cells);
