using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ListingEngine.Host.Objects.List;

/// <summary>
/// Does one thing to many objects with one statement. What stood there before is kept by the history of objects, whose rows of one
/// statement bear the moment of its transaction: by that moment it can be undone.
/// </summary>
internal sealed class BulkChange(ListingDb db, CompanyScope scope, AuditTrail audit, TimeProvider clock, PageText text)
{
    private const int MostNumbers = 100;

    public async Task<BulkCounts> CountAsync(BulkOrder order, CancellationToken ct)
    {
        await using var command = await CommandAsync(ct);
        var sql = new AskSql(command.Parameters, clock.GetUtcNow(), scope.Who);
        var (may, changes) = (new BulkRights(scope.Who, sql).May(order.Act), Move(order, sql).Changes);
        command.CommandText = $"""
            SELECT count(*)::int, (count(*) FILTER (WHERE {may} AND {changes}))::int, (count(*) FILTER (WHERE NOT {may}))::int
            FROM objects o WHERE {Which(order, sql)}
            """;
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return new(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2));
    }

    /// <returns>How many were changed, and the moment by which that can be undone.</returns>
    public async Task<(int Changed, DateTime At)> RunAsync(BulkOrder order, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await using var command = await CommandAsync(ct);
        command.Transaction = (NpgsqlTransaction)transaction.GetDbTransaction();
        var sql = new AskSql(command.Parameters, clock.GetUtcNow(), scope.Who);
        var move = Move(order, sql);
        command.CommandText = $"""
            WITH changed AS (
                UPDATE objects o SET {move.Set}, {Told(sql)} WHERE {Which(order, sql)} AND {move.Changes} AND {new BulkRights(scope.Who, sql).May(order.Act)}
                RETURNING o.id)
            SELECT count(*)::int, now(), (array_agg(id ORDER BY id))[1:{MostNumbers}] FROM changed
            """;
        var (changed, at, numbers) = await ReadAsync(command, ct);
        if (changed > 0) await NoteAsync(order, changed, numbers, ct);
        await transaction.CommitAsync(ct);
        return (changed, at);
    }

    /// <summary>«Статус «В резерве»», «Передать: Иванова».</summary>
    public async Task<string> SayAsync(BulkOrder order, CancellationToken ct) => order.Act switch
    {
        BulkAct.HandOver => text.Say("List.Act.HandOver", await db.People.Where(p => p.Id == order.Agent).Select(p => p.Name).SingleAsync(ct)),
        BulkAct.AddTag or BulkAct.RemoveTag => text.Say($"List.Act.{order.Act}", order.Tag!),
        _ => text[$"List.Act.{order.Act}"],
    };

    private async Task NoteAsync(BulkOrder order, int changed, long[] numbers, CancellationToken ct)
    {
        var detail = $"{text.Count("Count.Objects", changed)}: № {string.Join(", ", numbers)}{(changed > numbers.Length ? "…" : "")}";
        audit.Note(order.Act switch { BulkAct.HandOver => AuditAct.ObjectsHandedOver, _ => AuditAct.ObjectsChanged }, await SayAsync(order, ct), order.Agent, detail);
        await db.SaveChangesAsync(ct);
    }

    private static async Task<(int Changed, DateTime At, long[] Numbers)> ReadAsync(NpgsqlCommand command, CancellationToken ct)
    {
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return (row.GetInt32(0), row.GetDateTime(1), row.IsDBNull(2) ? [] : row.GetFieldValue<long[]>(2));
    }

    private static (string Set, string Changes) Move(BulkOrder order, AskSql sql) => order.Act switch
    {
        BulkAct.Activate => Status(ObjectStatus.Active, sql),
        BulkAct.Reserve => Status(ObjectStatus.Reserved, sql),
        BulkAct.Close => Status(ObjectStatus.Closed, sql),
        BulkAct.Archive => Status(ObjectStatus.Archived, sql),
        BulkAct.Confirm => ($"confirmed_at = now()", "o.status <> 'Archived'"),
        BulkAct.HandOver => ($"agent_id = {sql.Value(order.Agent!.Value)}", $"o.agent_id IS DISTINCT FROM {sql.Value(order.Agent.Value)}"),
        BulkAct.AddTag => ($"tags = array_append(o.tags, {sql.Value(order.Tag!)})", $"NOT {sql.Value(order.Tag!)} = ANY(o.tags)"),
        BulkAct.RemoveTag => ($"tags = array_remove(o.tags, {sql.Value(order.Tag!)})", $"{sql.Value(order.Tag!)} = ANY(o.tags)"),
        _ => throw new InvalidOperationException($"a new act, {order.Act}"),
    };

    // From here on a person has decided: the next import does not put another status in its place.
    private static (string Set, string Changes) Status(ObjectStatus status, AskSql sql)
    {
        var name = sql.Value(status.ToString());
        return ($"status = {name}, withdrawn = false", $"o.status <> {name}");
    }

    private string Told(AskSql sql) =>
        $"changed_by = {sql.Value((object?)scope.Who.PersonId ?? DBNull.Value)}::bigint, changed_via = 'page', updated_at = {sql.Value(clock.GetStoredNow())}";

    private static string Which(BulkOrder order, AskSql sql) =>
        order.Picked is { } picked ? $"{sql.Company()} AND o.id = ANY({sql.Value(picked.ToArray())})" : sql.Where(order.Ask);

    private async Task<NpgsqlCommand> CommandAsync(CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var command = ((NpgsqlConnection)db.Database.GetDbConnection()).CreateCommand();
        command.CommandTimeout = 0;
        return command;
    }
}
