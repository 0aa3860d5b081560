namespace ListingEngine.Core.Feeds;

/// <summary>A place where a feed breaks its schema.</summary>
public sealed record SchemaFault(int Line, int Column, string Message);
