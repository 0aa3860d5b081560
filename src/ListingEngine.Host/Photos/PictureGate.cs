namespace ListingEngine.Host.Photos;

/// <summary>Keeps the number of pictures in work at the number of cores: each holds a core and up to some hundred megabytes.</summary>
internal sealed class PictureGate : IDisposable
{
    private readonly SemaphoreSlim _free = new(Environment.ProcessorCount);

    public async Task<T> RunAsync<T>(Func<T> work, CancellationToken ct)
    {
        await _free.WaitAsync(ct);
        try
        {
            return await Task.Run(work, ct);
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose() => _free.Dispose();
}
