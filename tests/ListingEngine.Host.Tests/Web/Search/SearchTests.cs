using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Objects.List;

namespace ListingEngine.Host.Tests.Web.Search;

public sealed class SearchTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task One_exact_hit_goes_straight_to_the_card_and_the_rest_stands_in_groups()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent, p => (p.Name, p.Phone) = ("Зоя Искомая", "+79995554433"));
        var one = await engine.AddAsync("""{"externalId":"CRM-77","address":{"locality":"Псков","line":"Найденная улица, 1"}}""", agent.PersonId);
        await engine.AddAsync("""{"address":{"locality":"Псков","line":"Найденная улица, 2"}}""");
        Assert.Equal($"/objects/{one}", (await agent.GetAsync($"/search?q={one}")).Headers.Location?.OriginalString);
        Assert.Equal($"/objects/{one}", (await agent.GetAsync("/search?q=CRM-77")).Headers.Location?.OriginalString);
        Assert.Equal($"/objects/{one}", (await agent.GetAsync($"/search?q=le-{one}")).Headers.Location?.OriginalString);
        var placed = await agent.ReadAsync("/search?q=псков найденная");
        Assert.Contains("По адресу", placed, StringComparison.Ordinal);
        Assert.Contains("Найденная улица, 1", placed, StringComparison.Ordinal);
        Assert.Contains("Найденная улица, 2", placed, StringComparison.Ordinal);
        foreach (var q in new[] { "555-44-33", "8 (999) 555-44-33", "искомая" })
        {
            var found = await agent.PageAsync($"/search?q={Uri.EscapeDataString(q)}");
            Assert.Contains($"/objects?agent={agent.PersonId}", found, StringComparison.Ordinal);
        }

        Assert.Contains("Ничего не нашлось", await agent.ReadAsync("/search?q=несуществующее"), StringComparison.Ordinal);
        Assert.Contains("Что найти?", await agent.ReadAsync("/search?q=%20"), StringComparison.Ordinal);
    }
}
