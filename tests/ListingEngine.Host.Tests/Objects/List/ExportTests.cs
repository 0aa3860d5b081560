using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Web.Shared;

namespace ListingEngine.Host.Tests.Objects.List;

public sealed class ExportTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Writes_a_table_that_a_spreadsheet_opens_and_does_not_compute()
    {
        await engine.SqlAsync("DELETE FROM objects");
        await engine.AddAsync("""{"price":12500000.5,"totalArea":54.3,"description":"=HYPERLINK(\"http://x.test\")","tags":["a;b"],"address":{"line":"Садовая \"12\""},"attributes":{"hasLift":true}}""");
        await engine.AddAsync("""{"kind":"House","price":1}""");
        var visitor = await engine.AdministratorAsync();
        using var answer = await visitor.PostAsync("/objects/export?kind=Flat", [], "/objects/export?kind=Flat");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        var lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.StartsWith("Номер;", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("Лифт", lines[0], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
        Assert.Contains(";Квартира;Продажа;Вторичный;", lines[1], StringComparison.Ordinal);
        Assert.Contains(";12500000,5;", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"http://x.test\"\")\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"Садовая \"\"12\"\"\"", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(";да", lines[1], StringComparison.Ordinal);
        Assert.Equal(lines[0].Split(';').Length, lines[1].Replace("a;b", "", StringComparison.Ordinal).Split(';').Length);
        Assert.Equal(1L, await engine.SqlAsync($"SELECT count(*) FROM audit WHERE act = 'ListExported' AND person_id = {visitor.PersonId}"));
    }

    [Fact]
    public async Task Is_refused_to_who_has_no_right_to_it()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync("/objects/export")).StatusCode);
        Assert.DoesNotContain("/objects/export", await agent.PageAsync("/objects"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+7999", "'+7999")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("два\nстроки", "\"два\nстроки\"")]
    [InlineData("просто", "просто")]
    public void A_cell_is_text(string told, string written) => Assert.Equal(written + "\r\n", new CsvLine("ru").Text(told).Take());
}
