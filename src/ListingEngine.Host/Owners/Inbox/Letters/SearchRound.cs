using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using Npgsql;

namespace ListingEngine.Host.Owners.Inbox.Letters;

/// <summary>A search whose letter is due, with when the last one went.</summary>
internal sealed record DueSearch(long Id, long PersonId, long CompanyId, DateTimeOffset MailedAt);

/// <summary>Each morning takes the searches that people want letters about, and writes one letter to each person. No two nodes take the same search.</summary>
internal sealed partial class SearchRound(NpgsqlDataSource source, IServiceScopeFactory scopes, MailDoor mail, TimeProvider clock, ILogger<SearchRound> log)
{
    private const int Hour = 8;

    private const string Claim = """
        WITH due AS (
            SELECT id, mailed_at FROM advert_searches WHERE by_mail AND mailed_at < $1 ORDER BY id FOR UPDATE SKIP LOCKED)
        UPDATE advert_searches s SET mailed_at = $2 FROM due WHERE s.id = due.id
        RETURNING s.id, s.person_id, s.company_id, due.mailed_at
        """;

    public async Task RunAsync(CancellationToken ct)
    {
        if (!mail.IsOpen || Morning() is not { } morning) return;
        await using var db = await source.OpenConnectionAsync(ct);
        foreach (var person in (await ClaimAsync(db, morning, ct)).GroupBy(s => (s.PersonId, s.CompanyId)))
        {
            var (isTold, due) = (false, person.ToList());
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<CompanyScope>().CompanyId = person.Key.CompanyId;
                isTold = await scope.ServiceProvider.GetRequiredService<SearchLetters>().TellAsync(person.Key.PersonId, due, ct);
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                NotTold(person.Key.PersonId, e);
            }
            finally
            {
                // The next round tries again.
                if (!isTold) await GiveBackAsync(db, due);
            }
        }
    }

    // The agency's, once it has come.
    private DateTimeOffset? Morning()
    {
        var now = clock.GetLocalNow();
        var at = now.Date.AddHours(Hour);
        return now.DateTime < at ? null : new DateTimeOffset(at, clock.LocalTimeZone.GetUtcOffset(at)).ToUniversalTime();
    }

    private async Task<List<DueSearch>> ClaimAsync(NpgsqlConnection db, DateTimeOffset morning, CancellationToken ct)
    {
        await using var command = db.Command(Claim, morning, clock.GetStoredNow().ToUniversalTime());
        await using var rows = await command.ExecuteReaderAsync(ct);
        var due = new List<DueSearch>();
        while (await rows.ReadAsync(ct)) due.Add(new(rows.GetInt64(0), rows.GetInt64(1), rows.GetInt64(2), rows.GetFieldValue<DateTimeOffset>(3)));
        return due;
    }

    private static async Task GiveBackAsync(NpgsqlConnection db, List<DueSearch> due)
    {
        foreach (var search in due)
            await db.ExecuteAsync("UPDATE advert_searches SET mailed_at = $2 WHERE id = $1 AND by_mail", CancellationToken.None, search.Id, search.MailedAt);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The letter about new adverts to person {PersonId} was not written")]
    private partial void NotTold(long personId, Exception e);
}
