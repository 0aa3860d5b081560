using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;

namespace ListingEngine.Host.Photos.Serving;

/// <summary>Ends a connection on which nothing happens for too long. The server looks at it once a second: a timer for each picture would cost more than the picture.</summary>
internal sealed class Patience : IDisposable
{
    private long _end = long.MaxValue;

    public Patience(ConnectionContext connection) => connection.Features.Get<IConnectionHeartbeatFeature>()?.OnHeartbeat(_ =>
    {
        if (Environment.TickCount64 > Volatile.Read(ref _end)) connection.Abort(new("Nothing happened on the connection for too long."));
    }, this);

    public void EndsIn(TimeSpan time) => Volatile.Write(ref _end, Environment.TickCount64 + (long)time.TotalMilliseconds);

    /// <summary>Endless from here on: the server has its own.</summary>
    public void Dispose() => Volatile.Write(ref _end, long.MaxValue);
}
