using Npgsql;

namespace ListingEngine.Host.Tests.Data;

public sealed class TestServerTests(TestServer server)
{
    [Fact]
    public async Task Clones_a_database_with_what_is_in_it_and_keeps_the_two_apart()
    {
        var template = await server.NewDatabaseAsync();
        await RunAsync(template, "CREATE TABLE words AS SELECT 'дом' AS word");
        var name = new NpgsqlConnectionStringBuilder(template).Database;
        var clones = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => server.NewDatabaseAsync(name)));
        await RunAsync(clones[0], "DELETE FROM words");
        Assert.Equal(0L, await RunAsync(clones[0], "SELECT count(*) FROM words"));
        Assert.Equal("дом", await RunAsync(clones[1], "SELECT word FROM words"));
        Assert.Equal("ДОМ", await RunAsync(clones[2], "SELECT upper(word) FROM words"));
    }

    private static async Task<object?> RunAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
