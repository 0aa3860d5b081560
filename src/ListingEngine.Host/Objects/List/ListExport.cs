using System.Text;
using System.Text.Json;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Objects.List;

/// <summary>
/// Writes the found objects as a table, row by row as they are read: all columns, and those attributes that at least one of the objects
/// tells. The owner's contact is never there.
/// </summary>
internal sealed class ListExport(ListingDb db, CompanyScope scope, AuditTrail audit, TimeProvider clock, PageText text)
{
    private const int FlushAt = 1 << 16;

    private static readonly ListField[] Columns = [.. ListFields.All.Where(f => !f.Field.Name.StartsWith("attributes.", StringComparison.Ordinal)
        && !FilterFields.Computed.Contains(f.Field))];

    public async Task WriteAsync(ListAsk ask, Stream body, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var told = await ToldAsync(ask, ct);
        await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 14);
        var line = new CsvLine(text.Language);
        await writer.WriteAsync(Head(line, told));
        var rows = await RowsAsync(ask, told, line, writer, ct);
        audit.Note(AuditAct.ListExported, text["Nav.Objects"], detail: text.Count("Count.Objects", rows));
        await db.SaveChangesAsync(ct);
        await writer.FlushAsync(ct);
    }

    // The audit entry is written before the last bytes go out: whoever got the whole table is in the log.
    private async Task<int> RowsAsync(ListAsk ask, ListField[] told, CsvLine line, StreamWriter writer, CancellationToken ct)
    {
        await using var command = Command();
        var where = Sql(command).Where(ask);
        command.CommandText = $"""
            SELECT o.id, {string.Join(", ", Columns.Select(Column))}, p.name, p.phone, d.name,
                (SELECT string_agg(photo->>'url', ' ') FROM jsonb_array_elements(o.photos) photo), o.attributes::text
            FROM objects o LEFT JOIN people p ON p.id = o.agent_id LEFT JOIN departments d ON d.id = p.department_id WHERE {where} ORDER BY {ask.Sort.Sql()}
            """;
        await using var row = await command.ExecuteReaderAsync(ct);
        var (rows, waiting) = (0, 0);
        for (; await row.ReadAsync(ct); rows++)
        {
            Write(line, row, told);
            var said = line.Take();
            await writer.WriteAsync(said);
            if ((waiting += said.Length) < FlushAt) continue;
            await writer.FlushAsync(ct);
            waiting = 0;
        }

        return rows;
    }

    private string Head(CsvLine line, ListField[] told)
    {
        line.Text(text["List.Csv.Number"]);
        foreach (var column in Columns) line.Text(column.Label(text));
        foreach (var more in (string[])["Agent", "AgentPhone", "Department", "Photos"]) line.Text(text[$"List.Csv.{more}"]);
        foreach (var attribute in told) line.Text(attribute.Label(text));
        return line.Take();
    }

    private void Write(CsvLine line, NpgsqlDataReader row, ListField[] told)
    {
        var at = 0;
        line.Number(row.GetInt64(at++));
        foreach (var column in Columns) Write(line, row, at++, column);
        for (var more = 0; more < 4; more++, at++) line.Text(row.IsDBNull(at) ? null : row.GetString(at));
        using var attributes = JsonDocument.Parse(row.GetString(at));
        foreach (var field in told) Write(line, attributes.RootElement, field);
    }

    private void Write(CsvLine line, NpgsqlDataReader row, int at, ListField column)
    {
        if (row.IsDBNull(at)) line.Text(null);
        else if (column.Field.Type == FilterType.Number) line.Number(Convert.ToDecimal(row.GetValue(at), System.Globalization.CultureInfo.InvariantCulture));
        else if (column.Field.Type == FilterType.Date) line.Time(row.GetFieldValue<DateTimeOffset>(at), clock.LocalTimeZone);
        else if (column.Field.Type == FilterType.Texts) line.Text(string.Join(", ", row.GetFieldValue<string[]>(at)));
        else line.Text(column.Field.Words is { } words ? text.Word(words, row.GetString(at)) : row.GetString(at));
    }

    private void Write(CsvLine line, JsonElement attributes, ListField field)
    {
        if (!attributes.TryGetProperty(field.Field.Name["attributes.".Length..], out var value) || value.ValueKind == JsonValueKind.Null) line.Text(null);
        else if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)) line.Number(number);
        else if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) line.Text(text[value.GetBoolean() ? "List.yes" : "List.no"]);
        else line.Text(field.Field.Words is { } words ? Words(words, value.ToString()) : value.ToString());
    }

    private string Words(Type words, string told) => string.Join(", ", told.Split(", ").Select(w => text.Word(words, w)));

    private static string Column(ListField field) =>
        "o." + SnakeCase.Of(field.Field.Name.StartsWith("address.", StringComparison.Ordinal) ? field.Field.Name["address.".Length..] : field.Field.Name);

    private async Task<ListField[]> ToldAsync(ListAsk ask, CancellationToken ct)
    {
        await using var command = Command();
        command.CommandText = $"SELECT DISTINCT 'attributes.' || jsonb_object_keys(o.attributes) FROM objects o WHERE {Sql(command).Where(ask)}";
        var names = new HashSet<string>();
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct)) names.Add(row.GetString(0));
        return [.. ListFields.All.Where(f => names.Contains(f.Field.Name))];
    }

    private AskSql Sql(NpgsqlCommand command) => new(command.Parameters, clock.GetUtcNow(), scope.Who);

    private NpgsqlCommand Command()
    {
        var command = ((NpgsqlConnection)db.Database.GetDbConnection()).CreateCommand();
        command.CommandTimeout = 0;
        return command;
    }
}
