namespace ListingEngine.Host.Photos.Shelf;

/// <summary>
/// Where pictures lie: originals and derivatives under keys made of hashes, such as <c>originals/ab/ab12….</c> What lies under a key never changes:
/// putting it twice is no fault.
/// </summary>
internal interface IPictureShelf
{
    /// <summary>Keeps the content, whole or not at all, whatever happens meanwhile.</summary>
    Task PutAsync(string key, ReadOnlyMemory<byte> content, CancellationToken ct);

    Task<bool> HasAsync(string key, CancellationToken ct);

    /// <summary>Null when nothing lies there.</summary>
    Task<byte[]?> FindAsync(string key, CancellationToken ct);

    /// <summary>A file of this machine that holds the content, for sending it without a copy; null when nothing lies there.</summary>
    ValueTask<string?> FileAsync(string key, CancellationToken ct);

    Task DropAsync(string key, CancellationToken ct);

    /// <summary>Every key that begins so, and when it was put.</summary>
    IAsyncEnumerable<(string Key, DateTimeOffset At)> ListAsync(string prefix, CancellationToken ct);
}
