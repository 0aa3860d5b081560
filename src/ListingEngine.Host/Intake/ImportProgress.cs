using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Intake;

/// <summary>Tells those who watch how far an import is; the import's own transaction shows nothing before its end.</summary>
internal sealed class ImportProgress(NpgsqlDataSource db, long runId, Stream feed, TimeProvider clock)
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private long _told;

    public async Task TellAsync(ImportReport report)
    {
        if (_told != 0 && clock.GetElapsedTime(_told) < Pace) return;
        _told = clock.GetTimestamp();
        await using var connection = await db.OpenConnectionAsync();
        await connection.ExecuteAsync("UPDATE imports SET read = $2, position = $3, size = $4 WHERE id = $1", CancellationToken.None,
            runId, report.Read, feed.Position, feed.Length);
    }
}
