using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Alarms.Telling;

/// <summary>
/// Takes the notices that have something to tell, and tells them beside one another: a server that does not answer holds up nobody else. Taking one
/// sets it forward by a lease, so that no two nodes tell the same; a node that dies gives it back by letting the lease run out.
/// </summary>
internal sealed partial class NoticeRound(NpgsqlDataSource source, IServiceScopeFactory scopes, TimeProvider clock, ILogger<NoticeRound> log)
{
    private const int AtOnce = 8;

    // So many that their slowest servers answer, or do not, within the lease.
    private const int Most = 32;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private const string Claim = """
        UPDATE notices SET next_at = $2 WHERE next_at <= $1 AND id IN (
            SELECT n.id FROM notices n
            WHERE n.is_on AND n.next_at <= $1 AND (
                EXISTS (SELECT FROM alarms a WHERE a.company_id = n.company_id AND a.closed_at IS NULL AND (n.kinds = '' OR a.kind = ANY(string_to_array(n.kinds, ',')))
                    AND NOT EXISTS (SELECT FROM alarm_tellings t WHERE t.notice_id = n.id AND t.alarm_id = a.id))
                OR EXISTS (SELECT FROM alarm_tellings t JOIN alarms a ON a.id = t.alarm_id WHERE t.notice_id = n.id AND t.over_at IS NULL AND a.closed_at IS NOT NULL))
            ORDER BY n.next_at LIMIT $3 FOR UPDATE SKIP LOCKED)
        RETURNING id, company_id
        """;

    public async Task RunAsync(CancellationToken ct) => await Parallel.ForEachAsync(
        await ClaimAsync(ct), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (notice, token) =>
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<CompanyScope>().CompanyId = notice.CompanyId;
                await scope.ServiceProvider.GetRequiredService<NoticeTelling>().TellAsync(notice.Id, token);
            }
            catch (Exception e) when (!token.IsCancellationRequested)
            {
                // Its lease is its pause.
                NotTold(notice.Id, e);
            }
        });

    private async Task<List<(long Id, long CompanyId)>> ClaimAsync(CancellationToken ct)
    {
        var now = clock.GetStoredNow().ToUniversalTime();
        await using var db = await source.OpenConnectionAsync(ct);
        await using var command = db.Command(Claim, now, now + Lease, Most);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var claimed = new List<(long, long)>();
        while (await rows.ReadAsync(ct)) claimed.Add((rows.GetInt64(0), rows.GetInt64(1)));
        return claimed;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Notice {NoticeId} could not tell its alarms")]
    private partial void NotTold(long noticeId, Exception e);
}
