namespace ListingEngine.Host.Feeds;

/// <summary>A block of this build and the chunk that holds its offers.</summary>
internal sealed record BuiltBlock(long Block, long ChunkId, byte[] Key, byte[] Hash, int PlainLength);
