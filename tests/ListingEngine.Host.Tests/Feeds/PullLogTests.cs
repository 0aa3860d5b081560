namespace ListingEngine.Host.Tests.Feeds;

public sealed class PullLogTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Writes_down_other_fetches_though_a_plan_was_deleted_meanwhile()
    {
        var (gone, kept) = (await engine.PlanAsync(), await engine.PlanAsync());
        // A lock holds the log's writing up until the plan is gone.
        await using (var connection = new Npgsql.NpgsqlConnection(engine.ConnectionString))
        {
            await connection.OpenAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await using var hold = new Npgsql.NpgsqlCommand("LOCK TABLE feed_pulls IN EXCLUSIVE MODE", connection);
            await hold.ExecuteNonQueryAsync();
            (await engine.Http.GetAsync((string?)gone["feedUrl"])).Dispose();
            (await engine.Http.GetAsync((string?)kept["feedUrl"])).Dispose();
            await using var delete = new Npgsql.NpgsqlCommand($"DELETE FROM plans WHERE id = {gone["id"]}", connection);
            await delete.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        }

        await UntilAsync(kept, 1);
    }

    [Theory]
    [InlineData(299)]
    [InlineData(300)]
    [InlineData(1000)]
    public async Task Writes_down_an_agent_of_any_length_and_alphabet(int length)
    {
        var plan = await engine.PlanAsync();
        using var http = new HttpClient(new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => System.Text.Encoding.UTF8 });
        using var request = new HttpRequestMessage(HttpMethod.Get, (string?)plan["feedUrl"]);
        request.Headers.TryAddWithoutValidation("User-Agent", new string('a', length) + "😀");
        using var answer = await http.SendAsync(request);
        await UntilAsync(plan, 1);
        var agent = (string?)(await engine.GetAsync($"/plans/{plan["id"]}/pulls"))["items"]![0]!["agent"];
        Assert.InRange(agent!.Length, 299, 300);
    }

    private async Task UntilAsync(System.Text.Json.Nodes.JsonNode plan, int pulls)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((int)(await engine.GetAsync($"/plans/{plan["id"]}/pulls"))["total"]! < pulls) await Task.Delay(50, patience.Token);
    }
}
