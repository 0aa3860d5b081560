using ListingEngine.Host.Tests.Web;

namespace ListingEngine.Host.Tests.Objects.List;

/// <summary>A page asks the database as often for many rows as for one.</summary>
public sealed class PageCommandCountTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const int Most = 14;

    [Theory]
    [InlineData("/objects?size=100")]
    [InlineData("/objects?size=100&col=agent&col=department&col=adverts&col=tags&sort=agent")]
    [InlineData("/search?q=частая")]
    [InlineData("/objects/bulk?act=Confirm&all=true")]
    public async Task The_number_of_commands_does_not_grow_with_the_rows(string path)
    {
        await engine.SqlAsync("DELETE FROM objects");
        var visitor = await engine.AdministratorAsync();
        var few = await CountAsync(visitor, path, 2);
        var many = await CountAsync(visitor, path, 60);
        Assert.InRange(few, 1, Most);
        Assert.Equal(few, many);
    }

    private async Task<int> CountAsync(Visitor visitor, string path, int objects)
    {
        for (var i = 0; i < objects; i++) await engine.AddAsync("""{"address":{"line":"Частая улица"}}""", visitor.PersonId);
        await visitor.PageAsync(path);
        using var count = new CommandCount(engine);
        await visitor.PageAsync(path);
        return count.Taken;
    }
}
