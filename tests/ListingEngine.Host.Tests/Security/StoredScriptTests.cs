using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Browser;
using ListingEngine.Host.Tests.Objects.Card;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Tests.Security;

/// <summary>Every text that somebody can tell us holds a script; on no page does it become one.</summary>
public sealed class StoredScriptTests(RunningEngine engine, Chromium chromium) : IClassFixture<RunningEngine>
{
    private const string Mark = "ЖЖЖ";

    private const string Payload = Mark + "'\"></title></textarea></option><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>{{7*7}}${7*7}";

    [Fact]
    public async Task Scripts_in_every_field_come_out_as_text_on_every_page()
    {
        var values = await TroubledStock.MakeAsync(engine);
        await FillAsync(long.Parse(values["id"], System.Globalization.CultureInfo.InvariantCulture));
        await using var window = await OfficeWindow.SignInAsync(chromium, engine, Role.Administrator, ofInstallation: true);
        var alerts = new List<string>();
        window.Page.Dialog += (_, dialog) => { alerts.Add($"{window.Page.Url}: {dialog.Message}"); _ = dialog.DismissAsync(); };
        var (wrong, shown) = (new List<string>(), 0);
        foreach (var page in OfficePages.Of(engine, values).Append($"/search?q={Mark}").Append($"/objects?q={Mark}").Append($"/objects?tag={Uri.EscapeDataString(Payload)}&q={Uri.EscapeDataString(Payload)}")
            .Append($"/search?q={Uri.EscapeDataString(Payload)}").Append($"/settings/people?q={Uri.EscapeDataString(Payload)}").Append($"/settings/audit?subject={Uri.EscapeDataString(Payload)}"))
        {
            if (await window.GoAsync(page) != 200) wrong.Add($"{page} did not open");
            if (await window.Page.EvaluateAsync<int>("document.querySelectorAll('script:not([src]), [onerror], [onload], img[src=x], a[href^=\"javascript:\" i]').length") is > 0 and var n)
                wrong.Add($"{page} holds {n} elements that a text brought in");
            if ((await window.Page.ContentAsync()).Contains(Mark, StringComparison.Ordinal)) shown++;
        }

        Assert.Empty(alerts);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(shown > 15, $"the text stands on {shown} pages only");
    }

    [Fact]
    public async Task A_files_name_is_a_text_too()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var page = await marketer.PageAsync("/settings/imports/upload");
        var at = page.IndexOf("multipart", StringComparison.Ordinal);
        var token = page[(page.IndexOf("value=\"", at, StringComparison.Ordinal) + 7)..].Split('"')[0];
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(YandexFeed.Flats(1).Replace("Две изолированные", "&lt;img src=x onerror=alert(9)&gt;", StringComparison.Ordinal)));
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileName = "\"<img src=x onerror=alert(1)>.xml\"" };
        form.Add(file);
        var answer = await marketer.Http.PostAsync("/settings/imports/upload", form);
        var look = await marketer.PageAsync(answer.Headers.Location!.OriginalString);
        Assert.DoesNotContain("<img src=x", look, StringComparison.OrdinalIgnoreCase);
    }

    private Task<int> FillAsync(long id) => engine.InDbAsync(async db =>
    {
        var o = await db.Objects.SingleAsync(x => x.Id == id);
        Fill(o, [nameof(o.FeedId), nameof(o.ExternalId), nameof(o.Source)]);
        Fill(o.Address, []);
        Fill(o.Attributes, []);
        (o.Tags, o.Metro) = ([Payload], [new() { Name = Payload }]);
        o.Photos = [new() { Url = "https://img.example.test/\"><script>alert(4)</script>", Caption = Payload }, .. o.Photos.Select(p => p with { Caption = Payload })];
        foreach (var person in await db.People.ToListAsync()) Fill(person, [nameof(person.Email), nameof(person.Phone)]);
        Fill(await db.Companies.SingleAsync(), [nameof(Company.Colour)]);
        foreach (var department in await db.Departments.ToListAsync()) Fill(department, []);
        foreach (var view in await db.SavedViews.ToListAsync()) Fill(view, [nameof(view.Page)]);
        foreach (var source in await db.ImportSources.ToListAsync()) Fill(source, [nameof(source.Format), nameof(source.Problem)]);
        foreach (var run in await db.Imports.ToListAsync())
        {
            Fill(run, [nameof(run.Format), nameof(run.Problem), nameof(run.Refusals), nameof(run.Notes)]);
            run.Refusals = run.Refusals?.Replace("дирижабль", Payload.Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        db.OwnerContacts.Add(new() { ObjectId = id, CompanyId = db.CompanyId, Name = Payload, Phones = Payload, Email = Payload, Note = Payload });
        db.ApiKeys.Add(new() { CompanyId = db.CompanyId, Name = Payload, Hash = new byte[32], Hint = "<b>" });
        await db.SaveChangesAsync();
        await db.Database.ExecuteSqlAsync($"UPDATE plans SET name = {Payload}");
        await db.Database.ExecuteSqlAsync($"INSERT INTO audit (company_id, at, who, act, subject, subject_id, detail) SELECT id, now(), {Payload}, 'PersonChanged', {Payload}, (SELECT min(id) FROM people), {Payload} FROM companies");
        return 0;
    });

    // Every text there is, so that a field added later is tried without being named here.
    private static void Fill(object row, string[] except)
    {
        foreach (var field in row.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (field.PropertyType == typeof(string) && field.CanWrite && !except.Contains(field.Name)) field.SetValue(row, Payload);
    }
}
