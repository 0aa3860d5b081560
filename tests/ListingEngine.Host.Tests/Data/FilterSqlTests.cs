using System.Text.Json;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Tests.Data;

public sealed class FilterSqlTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM objects");
        foreach (var o in (string[])[
            """{"kind":"Flat","deal":"Sale","externalId":"a","price":6000000,"totalArea":60,"rooms":2,"tags":["топ","новый"],"address":{"locality":"Пробный"},"attributes":{"hasLift":true,"ceilingHeight":2.7},"photos":[{"url":"https://e.test/1"},{"url":"https://e.test/2"}]}""",
            """{"kind":"House","deal":"LongRent","externalId":"b","price":50000,"address":{"locality":"пробный-2"},"description":"100% _дом_","attributes":{"hasLift":false}}""",
            """{"kind":"Land","deal":"Sale","externalId":"c","landArea":8,"market":"NewBuilding"}"""])
            await engine.SendAsync(HttpMethod.Post, "/objects", System.Text.Json.Nodes.JsonNode.Parse(o));
        await engine.SqlAsync("UPDATE objects SET created_at = now() - interval '10 days 1 hour' WHERE external_id = 'c'");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Asks_every_field_in_every_way_that_fits_it()
    {
        await using var connection = await OpenAsync();
        foreach (var field in FilterFields.All)
            foreach (var op in Enum.GetValues<FilterOp>().Where(op => op.Fits(field.Type)))
                foreach (var values in Values(field, op))
                {
                    var filter = new Filter { All = [new FilterCondition(field, op, values)] };
                    try
                    {
                        await AskAsync(connection, filter);
                    }
                    catch (PostgresException e)
                    {
                        Assert.Fail($"{field.Name} {op} {string.Join(", ", values)}: {e.MessageText}");
                    }
                }
    }

    [Theory]
    [InlineData("""{}""", "a b c")]
    [InlineData("""{"all":[{"field":"price","op":">=","value":50000}]}""", "a b")]
    [InlineData("""{"all":[{"field":"price","op":"!=","value":50000}]}""", "a c")]
    [InlineData("""{"all":[{"field":"price","op":"hasNot"}]}""", "c")]
    [InlineData("""{"all":[{"field":"price","op":"notIn","value":[50000]}]}""", "a c")]
    [InlineData("""{"all":[{"field":"price","op":"in","value":[]}]}""", "")]
    [InlineData("""{"all":[{"field":"price","op":"notIn","value":[]}]}""", "a b c")]
    [InlineData("""{"all":[{"field":"kind","op":"in","value":["Flat","Land"]}]}""", "a c")]
    [InlineData("""{"all":[{"field":"tags","op":"contains","value":"топ"}]}""", "a")]
    [InlineData("""{"all":[{"field":"tags","op":"contains","value":"то"}]}""", "")]
    [InlineData("""{"all":[{"field":"tags","op":"hasNot"}]}""", "b c")]
    [InlineData("""{"all":[{"field":"address.locality","op":"contains","value":"ПРОБ"}]}""", "a b")]
    [InlineData("""{"all":[{"field":"description","op":"contains","value":"100% _"}]}""", "b")]
    [InlineData("""{"all":[{"field":"description","op":"contains","value":"%"}]}""", "b")]
    [InlineData("""{"all":[{"field":"attributes.hasLift","op":"=","value":true}]}""", "a")]
    [InlineData("""{"all":[{"field":"attributes.hasLift","op":"!=","value":true}]}""", "b c")]
    [InlineData("""{"all":[{"field":"attributes.ceilingHeight","op":">","value":2.65}]}""", "a")]
    [InlineData("""{"all":[{"field":"photoCount","op":">=","value":2}]}""", "a")]
    [InlineData("""{"all":[{"field":"daysOnMarket","op":"=","value":10}]}""", "c")]
    [InlineData("""{"all":[{"field":"pricePerMetre","op":"=","value":100000}]}""", "a")]
    [InlineData("""{"all":[{"field":"createdAt","op":"<","value":"2000-01-01"}]}""", "")]
    [InlineData("""{"any":[{"field":"kind","value":"Land"},{"all":[{"field":"kind","value":"Flat"},{"field":"rooms","value":2}]}]}""", "a c")]
    [InlineData("""{"all":[{"field":"deal","value":"Sale"}],"any":[{"field":"kind","value":"Flat"},{"field":"kind","value":"House"}]}""", "a")]
    [InlineData("""{"all":[{"field":"description","op":"=","value":"'; DROP TABLE objects; --"}]}""", "")]
    [InlineData("""{"all":[{"field":"tags","op":"contains","value":"') OR true --"}]}""", "")]
    [InlineData("""{"all":[{"field":"attributes.title","op":"in","value":["\\","@f0","$1","\"","\ud83d\ude00"]}]}""", "")]
    [InlineData("""{"all":[{"field":"price","op":"<","value":-79228162514264337593543950335}]}""", "")]
    public async Task Finds(string filter, string ids)
    {
        await using var connection = await OpenAsync();
        Assert.Equal(ids, await AskAsync(connection, JsonSerializer.Deserialize<Filter>(filter)!));
        Assert.Equal(3L, await engine.SqlAsync("SELECT count(*) FROM objects"));
    }

    [Fact]
    public async Task Finds_one_of_several_words_of_an_attribute()
    {
        var field = FilterFields.All.First(f => f.Type == FilterType.Flags);
        var words = Enum.GetNames(field.Words!).Where(w => w != "None").Take(3).ToArray();
        var name = field.Name["attributes.".Length..];
        await engine.SqlAsync($$"""UPDATE objects SET attributes = '{"{{name}}":"{{words[0]}}, {{words[1]}}"}' WHERE external_id = 'b'""");
        await using var connection = await OpenAsync();
        Assert.Equal("b", await AskAsync(connection, new() { All = [new FilterCondition(field, FilterOp.Contains, [words[1]])] }));
        Assert.Equal("", await AskAsync(connection, new() { All = [new FilterCondition(field, FilterOp.Contains, [words[2]])] }));
    }

    private static IEnumerable<object[]> Values(FilterField field, FilterOp op)
    {
        if (op is FilterOp.Has or FilterOp.HasNot) return [[]];
        object[] values = field.Type switch
        {
            FilterType.Number => [0m, -1.5m, decimal.MaxValue],
            FilterType.Flag => [true, false],
            FilterType.Date => [DateTimeOffset.UnixEpoch, new DateTimeOffset(2026, 11, 20, 6, 0, 0, TimeSpan.FromHours(3))],
            FilterType.Word or FilterType.Flags => [Enum.GetNames(field.Words!)[0]],
            _ => ["дом", "'\"\\%_", ""],
        };
        return op is FilterOp.In or FilterOp.NotIn ? [values, []] : values.Select(v => new[] { v });
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(engine.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<string> AskAsync(NpgsqlConnection connection, Filter filter)
    {
        await using var command = new NpgsqlCommand { Connection = connection };
        var condition = new FilterSql(command.Parameters, DateTimeOffset.UtcNow).Of(filter);
        command.CommandText = $"SELECT coalesce(string_agg(external_id, ' ' ORDER BY external_id), '') FROM objects o WHERE {condition}";
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
