using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>Judges again what was noted: a list, a photo or an object that an advert was judged by is another now.</summary>
internal sealed partial class JudgingRound(NpgsqlDataSource source, IServiceScopeFactory scopes, ILogger<JudgingRound> log)
{
    private const int AtOnce = 100;

    public async Task RunAsync(CancellationToken ct)
    {
        // What is noted meanwhile is for the next round: judging itself may note.
        for (var left = await CountAsync(ct); left > 0; left -= AtOnce)
            foreach (var company in (await TakenAsync(ct)).GroupBy(a => a.CompanyId, a => a.AdvertId))
                foreach (var advert in company) await JudgeAsync(company.Key, advert, ct);
    }

    private async Task JudgeAsync(long company, long id, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CompanyScope>().CompanyId = company;
            var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
            await using var work = await db.OwnTransactionAsync(ct);
            // Whoever reads or decides it at this moment comes before or after.
            var advert = await db.OwnerAdverts.FromSql($"SELECT * FROM owner_adverts WHERE id = {id} FOR NO KEY UPDATE").SingleOrDefaultAsync(ct);
            if (advert is null or { ForgottenAt: not null }) return;
            await scope.ServiceProvider.GetRequiredService<AdvertJudge>().JudgeAsync(advert, ct);
            await db.SaveChangesAsync(ct);
            await work.CommitAsync(ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            Failed(id, e);
        }
    }

    private async Task<long> CountAsync(CancellationToken ct)
    {
        await using var command = source.CreateCommand("SELECT count(*) FROM advert_work");
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    private async Task<List<(long CompanyId, long AdvertId)>> TakenAsync(CancellationToken ct)
    {
        await using var db = await source.OpenConnectionAsync(ct);
        await using var command = db.Command("""
            DELETE FROM advert_work w USING owner_adverts a
            WHERE w.advert_id = ANY(ARRAY(SELECT advert_id FROM advert_work ORDER BY advert_id LIMIT $1 FOR UPDATE SKIP LOCKED)) AND a.id = w.advert_id
            RETURNING a.company_id, a.id
            """, AtOnce);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var taken = new List<(long CompanyId, long AdvertId)>();
        while (await rows.ReadAsync(ct)) taken.Add((rows.GetInt64(0), rows.GetInt64(1)));
        return [.. taken.OrderBy(t => t.AdvertId)];
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Judging advert {AdvertId} again failed; it keeps what was thought of it")]
    private partial void Failed(long advertId, Exception e);
}
