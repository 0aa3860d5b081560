using System.Net;
using System.Text;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.People;

namespace ListingEngine.Host.Tests.Owners.Privacy;

/// <summary>The page of the black and white lists.</summary>
public sealed class PhoneListTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const string Page = "/owners/phones";

    [Fact]
    public async Task Lists_phones_with_who_why_and_takes_them_back()
    {
        using var marketer = await ManagerAsync();
        using var added = await marketer.PostAsync(Page + "?handler=Add", new() { ["Phones"] = "8 914 000-11-01, +7 (914) 000-11-02", ["Whose"] = "agent", ["Reason"] = "ответил риелтор" }, Page);
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var shown = await marketer.ReadAsync(Page + "?q=" + Uri.EscapeDataString("8 914 000"));
        Assert.Contains("+7 914 000-11-01", shown, StringComparison.Ordinal);
        Assert.Contains("ответил риелтор", shown, StringComparison.Ordinal);
        Assert.Contains("Marketer Пробный", shown, StringComparison.Ordinal);
        var id = await engine.SqlAsync("SELECT id FROM listed_phones WHERE phone = '+79140001101'");
        using var undone = await marketer.PostAsync(Page + "?handler=Undo", new() { ["phone"] = $"{id}" }, Page);
        Assert.DoesNotContain("000-11-01", await marketer.ReadAsync(Page + "?list=agents"), StringComparison.Ordinal);
        Assert.Contains("000-11-01", await marketer.ReadAsync(Page + "?list=undone"), StringComparison.Ordinal);
        Assert.Equal(2L, await engine.SqlAsync($"SELECT count(*) FROM audit WHERE act = 'PhoneListed' AND person_id = {marketer.PersonId}"));
        Assert.Equal(0L, await engine.SqlAsync("SELECT count(*) FROM audit a WHERE a::text LIKE '%9140001101%'"));
    }

    [Fact]
    public async Task Says_what_is_no_phone()
    {
        using var marketer = await ManagerAsync();
        using var answer = await marketer.PostAsync(Page + "?handler=Add", new() { ["Phones"] = "8 914 000-11-03\n12-34", ["Whose"] = "agent", ["Reason"] = "x" }, Page);
        Assert.Contains("12-34", await answer.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(0L, await engine.SqlAsync("SELECT count(*) FROM listed_phones WHERE phone = '+79140001103'"));
    }

    [Fact]
    public async Task Takes_a_file_in_windows_1251_and_gives_one_that_it_takes_again()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var marketer = await ManagerAsync();
        var file = Encoding.GetEncoding(1251).GetBytes("телефон;чей;почему\r\n8 914 000-11-04;собственник;звонили сами\r\n89140001105;агент;\r\n");
        using var taken = await marketer.UploadAsync(Page, "Import", "file", "phones.csv", file);
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Equal("звонили сами", await engine.SqlAsync("SELECT reason FROM listed_phones WHERE phone = '+79140001104' AND NOT is_agent"));
        var exported = await (await marketer.GetAsync(Page + "?handler=Export")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var before = await engine.SqlAsync("SELECT count(*) FROM listed_phones WHERE undone_at IS NULL");
        using var again = await marketer.UploadAsync(Page, "Import", "file", "phones.csv", exported);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(before, await engine.SqlAsync("SELECT count(*) FROM listed_phones WHERE undone_at IS NULL"));
    }

    [Fact]
    public async Task Takes_nothing_of_a_file_with_a_wrong_line_and_names_it()
    {
        using var marketer = await ManagerAsync();
        using var answer = await marketer.UploadAsync(Page, "Import", "file", "phones.csv", "8 914 000-11-06\r\nпозвонить Ивану\r\n"u8.ToArray());
        Assert.Contains("в строках 2", await answer.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(0L, await engine.SqlAsync("SELECT count(*) FROM listed_phones WHERE phone = '+79140001106'"));
    }

    private Task<Visitor> ManagerAsync() => Visitor.SignInAsync(engine, Role.Marketer, p => p.Granted = Rights.ManageSources);
}
