using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;
using Npgsql;

namespace ListingEngine.Host.Tests.Web.AuditLog;

public sealed class AuditTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const string Insert = "INSERT INTO audit (company_id, at, who, act, subject, subject_id, detail) SELECT min(id), ";

    [Fact]
    public async Task Shows_who_did_what_and_links_to_the_subject()
    {
        await engine.SqlAsync($"{Insert}now(), '<b>Иванова</b>', 'OwnerSeen', 'Квартира № 1042', 1042, NULL FROM companies");
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator);
        var page = await administrator.PageAsync("/settings/audit");
        Assert.Contains("&lt;b&gt;Иванова&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("Посмотрел контакты собственника", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/objects/1042\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_by_act_subject_and_day()
    {
        await engine.SqlAsync($"{Insert}'2020-05-05T12:00:00Z', 'Найденный', 'KeyMade', '100%_ключ', 77, NULL FROM companies");
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator);
        foreach (var query in (string[])["act=KeyMade", "subject=100%25_", "subject=77", "from=2020-05-04&to=2020-05-06", "who=Найденный"])
            Assert.Contains("<td>Найденный</td>", await administrator.PageAsync("/settings/audit?" + query), StringComparison.Ordinal);
        foreach (var query in (string[])["act=KeyRevoked", "subject=100_x", "from=2020-05-06", "to=2020-05-04"])
            Assert.DoesNotContain("<td>Найденный</td>", await administrator.PageAsync("/settings/audit?" + query), StringComparison.Ordinal);
        Assert.Contains("Уберите часть условий", await administrator.PageAsync("/settings/audit?from=2000-01-01&to=2000-01-02"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?act=Nonsense&from=yesterday&to=0000-00-00&who=%00&subject=%00&page-number=-5")]
    [InlineData("?page-number=99999999999&from=9999-12-31&to=9999-12-31")]
    public async Task Bears_nonsense_in_its_address(string query)
    {
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator);
        await administrator.PageAsync("/settings/audit" + query);
    }

    [Fact]
    public async Task Exports_what_is_found_without_formulas_and_notes_it()
    {
        await engine.SqlAsync($"{Insert}now(), 'Злой', 'PlanChanged', '=HYPERLINK(1)', NULL, 'a;b' FROM companies");
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator);
        var csv = await administrator.PageAsync("/settings/audit?act=PlanChanged&handler=Csv");
        Assert.Contains(";'=HYPERLINK(1);", csv, StringComparison.Ordinal);
        Assert.Contains("\"a;b\"", csv, StringComparison.Ordinal);
        Assert.Contains("Выгрузил список", await administrator.PageAsync("/settings/audit?act=ListExported"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Agent)]
    [InlineData(Role.Head)]
    [InlineData(Role.Marketer)]
    public async Task Refuses_those_without_the_right(Role role)
    {
        using var visitor = await Visitor.SignInAsync(engine, role);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/settings/audit")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/settings/audit?handler=Csv")).StatusCode);
    }

    [Theory]
    [InlineData("UPDATE audit SET who = 'nobody'")]
    [InlineData("DELETE FROM audit")]
    [InlineData("TRUNCATE audit")]
    public async Task The_database_refuses_to_change_or_forget_an_entry(string sql) =>
        Assert.Contains("append-only", (await Assert.ThrowsAsync<PostgresException>(() => engine.SqlAsync(sql))).MessageText, StringComparison.Ordinal);

    [Fact]
    public void Every_act_has_words_in_both_languages()
    {
        foreach (var culture in (string[])["", "en"])
        {
            var words = PageText.Rooms.Select(room => new System.Resources.ResourceManager(room)).ToList();
            var language = System.Globalization.CultureInfo.GetCultureInfo(culture);
            Assert.All(Enum.GetNames<AuditAct>(), act =>
                Assert.Contains(words, room => room.GetResourceSet(language, true, false)?.GetString($"AuditAct.{act}") is { Length: > 0 }));
        }
    }
}
