namespace ListingEngine.Host.Photos.Shelf;

/// <summary>What of a distant shelf lies on this node: what was not asked for longest gives way.</summary>
/// <param name="path">A folder of this node alone.</param>
/// <param name="most">Bytes of all files.</param>
internal sealed class ShelfCache(string path, long most)
{
    // A look through the folder makes room for many files.
    private const double Full = 0.9;

    private readonly Lock _sweeping = new();
    private long _room;

    public FolderShelf Folder { get; } = new(path);

    public async Task PutAsync(string key, byte[] content, CancellationToken ct)
    {
        if (Interlocked.Add(ref _room, -content.Length) < 0) MakeRoom();
        await Folder.PutAsync(key, content, ct);
    }

    private void MakeRoom()
    {
        if (!_sweeping.TryEnter()) return;
        try
        {
            var files = Directory.Exists(path) ? new DirectoryInfo(path).GetFiles("*", SearchOption.AllDirectories) : [];
            var taken = files.Sum(f => f.Length);
            // Whoever is still sent an old file keeps it open; it only loses its name.
            foreach (var file in files.OrderBy(f => f.LastAccessTimeUtc).TakeWhile(_ => taken > most * Full))
            {
                file.Delete();
                taken -= file.Length;
            }

            Interlocked.Exchange(ref _room, most - taken);
        }
        finally
        {
            _sweeping.Exit();
        }
    }
}
