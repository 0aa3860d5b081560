using System.Net;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.People;

/// <summary>The company tells on which terms presentations reckon a mortgage.</summary>
public sealed class MortgageTermsTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Terms_are_told_whole_or_not_at_all()
    {
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(administrator, "18,5", "20", "30")).StatusCode);
        Assert.Contains("value=\"18.5\"", await administrator.PageAsync("/settings/company"), StringComparison.Ordinal);
        Assert.Equal("""{"rate": 18.5, "years": 20, "downPayment": 30}""", await engine.SqlAsync("SELECT mortgage::text FROM companies"));
        var refused = await (await SendAsync(administrator, "180", "", "100")).Content.ReadAsStringAsync();
        foreach (var says in new[] { "Form.MortgageRate-problem", "Form.MortgageYears-problem", "Form.MortgageDown-problem" }) Assert.Contains(says, refused, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(administrator, "", "", "")).StatusCode);
        Assert.Equal(DBNull.Value, await engine.SqlAsync("SELECT mortgage FROM companies"));
    }

    private async Task<HttpResponseMessage> SendAsync(Visitor administrator, string rate, string years, string down) => await administrator.PostAsync("/settings/company", new()
    {
        ["Form.Name"] = "Агентство", ["Form.Revision"] = $"{await engine.SqlAsync("SELECT revision FROM companies")}",
        ["Form.MortgageRate"] = rate, ["Form.MortgageYears"] = years, ["Form.MortgageDown"] = down,
    });
}
