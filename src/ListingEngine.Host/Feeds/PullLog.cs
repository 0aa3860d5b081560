using System.Threading.Channels;
using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using Npgsql;
using NpgsqlTypes;

namespace ListingEngine.Host.Feeds;

/// <summary>Writes down every fetch, in batches behind the answers, so that a portal never waits for our bookkeeping.</summary>
internal sealed partial class PullLog(NpgsqlDataSource db, ILogger<PullLog> log) : BackgroundService
{
    private const int MostInBatch = 5000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    // While the database is away fetches go on; what has no room here is not written down.
    private readonly Channel<FeedPull> _pulls =
        Channel.CreateBounded<FeedPull>(new BoundedChannelOptions(50_000) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Add(FeedPull pull) => _pulls.Writer.TryWrite(pull);

    /// <summary>What was not written yet is written before the process ends.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _pulls.Writer.TryComplete();
        if (ExecuteTask is { } writing) await writing.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<FeedPull>();
        while (await _pulls.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < MostInBatch && _pulls.Reader.TryRead(out var pull)) batch.Add(pull);
            try
            {
                await WriteAsync(batch);
                batch.Clear();
            }
            catch (Exception e)
            {
                // Whatever it is: bookkeeping must not end the process that serves the feeds.
                NotWritten(batch.Count, e);
                if (batch.Count >= MostInBatch || _pulls.Reader.Completion.IsCompleted) batch.Clear();
            }

            if (!_pulls.Reader.Completion.IsCompleted) await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private async Task WriteAsync(List<FeedPull> pulls)
    {
        const string Columns = "plan_id, company_id, at, address, agent, status, snapshot_id, part, parts, bytes, old_address, whole";
        await using var connection = await db.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync($"CREATE TEMP TABLE pulled ON COMMIT DROP AS SELECT {Columns} FROM feed_pulls WITH NO DATA", CancellationToken.None);
        await CopyAsync(connection, $"COPY pulled ({Columns}) FROM STDIN (FORMAT binary)", pulls);
        // A plan may have been deleted since: its fetches must not keep those of the others from being written.
        await connection.ExecuteAsync(
            $"INSERT INTO feed_pulls ({Columns}) SELECT {Columns} FROM pulled WHERE plan_id IN (SELECT id FROM plans)", CancellationToken.None);
        await transaction.CommitAsync();
    }

    private static async Task CopyAsync(NpgsqlConnection connection, string sql, List<FeedPull> pulls)
    {
        await using var copy = await connection.BeginBinaryImportAsync(sql);
        foreach (var pull in pulls)
        {
            await copy.StartRowAsync();
            copy.Write(pull.PlanId, NpgsqlDbType.Bigint);
            copy.Write(pull.CompanyId, NpgsqlDbType.Bigint);
            copy.Write(pull.At.ToUniversalTime(), NpgsqlDbType.TimestampTz);
            WriteText(copy, pull.Address);
            WriteText(copy, pull.Agent);
            copy.Write(pull.Status, NpgsqlDbType.Integer);
            if (pull.SnapshotId is { } snapshot) copy.Write(snapshot, NpgsqlDbType.Bigint);
            else copy.WriteNull();
            copy.Write(pull.Part, NpgsqlDbType.Integer);
            copy.Write(pull.Parts, NpgsqlDbType.Integer);
            copy.Write(pull.Bytes, NpgsqlDbType.Bigint);
            copy.Write(pull.OldAddress, NpgsqlDbType.Boolean);
            copy.Write(pull.Whole, NpgsqlDbType.Boolean);
        }

        await copy.CompleteAsync();
    }

    private static void WriteText(NpgsqlBinaryImporter copy, string? text)
    {
        if (text is null) copy.WriteNull();
        else copy.Write(text.Replace("\0", "", StringComparison.Ordinal), NpgsqlDbType.Text);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} fetches could not be written down")]
    private partial void NotWritten(int count, Exception e);
}
