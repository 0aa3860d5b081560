namespace ListingEngine.Host.Tests.Objects.List;

/// <summary>A filter that nobody understands is told, not passed over.</summary>
public sealed class UnknownWordsTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Theory]
    [InlineData("kind=Замок", "Вид объекта: «Замок»")]
    [InlineData("hasLift=может", "«может»")]
    [InlineData("sort=цена", "sort: «цена»")]
    [InlineData("такого=нет", "такого: «нет»")]
    [InlineData("whose=чужие", "whose: «чужие»")]
    public async Task Tells_what_it_did_not_understand(string query, string said)
    {
        var page = await (await engine.AdministratorAsync()).ReadAsync("/objects?" + query);
        Assert.Contains("не применены", page, StringComparison.Ordinal);
        Assert.Contains(said, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind=flat&deal=Sale&price.from=1&sort=-price&size=100&col=agent&whose=all&lang=ru")]
    [InlineData("view=none")]
    [InlineData("plan=1&state=withheld")]
    public async Task Says_nothing_of_words_it_knows(string query) =>
        Assert.DoesNotContain("не применены", await (await engine.AdministratorAsync()).ReadAsync("/objects?" + query), StringComparison.Ordinal);
}
