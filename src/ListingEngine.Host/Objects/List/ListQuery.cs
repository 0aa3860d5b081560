using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Objects.List;

/// <summary>Reads one page of the list: the count, the rows and the number of plans, whatever the size of the stock.</summary>
internal sealed class ListQuery(ListingDb db, CompanyScope scope, TimeProvider clock)
{
    public async Task<ListPage> RunAsync(ListAsk ask, CancellationToken ct)
    {
        var total = await CountAsync(ask, ct);
        var lines = total == 0 ? [] : await LinesAsync(ask, ct);
        return new(lines, total, await db.Plans.CountAsync(p => p.IsOn, ct));
    }

    public async Task<int> CountAsync(ListAsk ask, CancellationToken ct)
    {
        await using var command = await CommandAsync(ct);
        command.CommandText = $"SELECT count(*)::int FROM objects o WHERE {Sql(command).Where(ask)}";
        return (int)(await command.ExecuteScalarAsync(ct))!;
    }

    private async Task<IReadOnlyList<ObjectLine>> LinesAsync(ListAsk ask, CancellationToken ct)
    {
        await using var command = await CommandAsync(ct);
        var sql = Sql(command);
        command.CommandText = LineReader.Sql(sql.Where(ask), ask.Sort, sql.Value(ask.Size), sql.Value((ask.Page - 1L) * ask.Size));
        return await LineReader.ReadAsync(command, ct);
    }

    private AskSql Sql(NpgsqlCommand command) => new(command.Parameters, clock.GetUtcNow(), scope.Who);

    private async Task<NpgsqlCommand> CommandAsync(CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        return ((NpgsqlConnection)db.Database.GetDbConnection()).CreateCommand();
    }
}
