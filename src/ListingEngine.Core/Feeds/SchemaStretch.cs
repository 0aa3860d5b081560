namespace ListingEngine.Core.Feeds;

/// <summary>A stretch of a feed that was checked: whatever is found later stands at its end or behind.</summary>
/// <param name="Line">Where the stretch ends, from 1; beyond every line when the feed has ended.</param>
/// <param name="Column">Place in that line, from 1.</param>
/// <param name="Faults">What was found in it.</param>
internal sealed record SchemaStretch(int Line, int Column, IReadOnlyList<SchemaFault> Faults)
{
    /// <summary>Whether a place lies in this stretch or before it.</summary>
    public bool Reaches(int line, int column) => line < Line || line == Line && column <= Column;
}
