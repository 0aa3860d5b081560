using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Objects.List;

/// <summary>Reads one page of the list: the rows, their count and the number of plans, whatever the size of the stock.</summary>
internal sealed class ListQuery(ListingDb db, CompanyScope scope, TimeProvider clock)
{
    public async Task<ListPage> RunAsync(ListAsk ask, CancellationToken ct)
    {
        var (lines, total) = ask.Parts.Count > 0 ? await NarrowAsync(ask, ct) : await WholeAsync(ask, ct);
        return new(lines, total, await db.Plans.CountAsync(p => p.IsOn, ct));
    }

    // The whole stock is counted and ordered out of narrow indexes.
    private async Task<(IReadOnlyList<ObjectLine>, int)> WholeAsync(ListAsk ask, CancellationToken ct)
    {
        var total = await CountAsync(ask, ct);
        return (total == 0 ? [] : (await LinesAsync(ask, counted: false, ct)).Lines, total);
    }

    // A condition may have to look at every object, which is done once.
    private async Task<(IReadOnlyList<ObjectLine>, int)> NarrowAsync(ListAsk ask, CancellationToken ct)
    {
        var (lines, total) = await LinesAsync(ask, counted: true, ct);
        return (lines, lines.Count > 0 || ask.Page == 1 ? total : await CountAsync(ask, ct));
    }

    public async Task<int> CountAsync(ListAsk ask, CancellationToken ct)
    {
        await using var command = await CommandAsync(ct);
        command.CommandText = $"SELECT count(*)::int FROM objects o WHERE {Sql(command).Where(ask)}";
        return (int)(await command.ExecuteScalarAsync(ct))!;
    }

    private async Task<(IReadOnlyList<ObjectLine> Lines, int Total)> LinesAsync(ListAsk ask, bool counted, CancellationToken ct)
    {
        await using var command = await CommandAsync(ct);
        var sql = Sql(command);
        command.CommandText = LineReader.Sql(sql.Where(ask), ask.Sort, sql.Value(ask.Size), sql.Value((ask.Page - 1L) * ask.Size), counted);
        return await LineReader.ReadCountedAsync(command, ct);
    }

    private AskSql Sql(NpgsqlCommand command) => new(command.Parameters, clock.GetUtcNow(), scope.Who);

    private async Task<NpgsqlCommand> CommandAsync(CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        return ((NpgsqlConnection)db.Database.GetDbConnection()).CreateCommand();
    }
}
