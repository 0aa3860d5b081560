namespace ListingEngine.Core.Feeds;

/// <summary>A place where a feed breaks its schema.</summary>
public sealed record SchemaFault(int Line, int Column, string Message)
{
    internal bool StandsBefore(int line, int column) => Line < line || Line == line && Column < column;
}
