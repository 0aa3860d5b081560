using System.IO.Compression;
using System.Net;
using System.Text;
using ListingEngine.Core.Objects;
using ListingEngine.Host.People.Staff;

namespace ListingEngine.Host.Tests.People;

public sealed class PeopleImportTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const string Page = "/settings/people/import";

    private const string List = """
        Имя;Телефон;Почта;Должность;Отдел;Роль
        "Анна; Первая";+7 999 111-00-01;anna@example.test;Агент;Вторичка;Агент
        Борис;8(999)111-00-02;;Маркетолог;;маркетолог
        ;+79991110003;;;;
        Вера;12345;;;;
        Глеб;;;;;
        Дарья;+79991110005;;;;Король
        Анна снова;+79991110001;;;;
        """;

    [Fact]
    public async Task A_list_is_judged_line_by_line_before_it_is_taken()
    {
        using var boss = await Visitor.SignInAsync(engine, Role.Administrator);
        var preview = await boss.UploadAsync(Page, "", "list", "people.csv", Forms.Bytes(List));
        var html = await preview.Content.ReadAsStringAsync();
        var text = Visitor.Words(html);
        Assert.Contains("Добавится: 2, изменится: 0, без изменений: 0, не подходит: 5", text, StringComparison.Ordinal);
        Assert.Contains("Нужен телефон или почта", text, StringComparison.Ordinal);
        Assert.Contains("Такой роли нет", text, StringComparison.Ordinal);
        Assert.Contains("уже есть в строке выше", text, StringComparison.Ordinal);
        Assert.Equal(0L, await engine.SqlAsync("SELECT count(*) FROM people WHERE phone = '+79991110001'"));

        var taken = await boss.PostAsync($"{Page}?handler=Take", new() { ["kept"] = Forms.Value(html, "kept") }, Page);
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Equal("Анна; Первая|Agent|Вторичка", await engine.SqlAsync(
            "SELECT p.name || '|' || p.role || '|' || d.name FROM people p JOIN departments d ON d.id = p.department_id WHERE phone = '+79991110001'"));
        Assert.Equal("Marketer", await engine.SqlAsync("SELECT role FROM people WHERE phone = '+79991110002'"));

        var again = await (await boss.UploadAsync(Page, "", "list", "people.csv", Forms.Bytes("name,phone,position\nАнна,+79991110001,Старший агент"))).TextAsync();
        Assert.Contains("Изменится: Имя и фамилия, Должность", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_gives_nobody_rights_that_the_taker_lacks()
    {
        using var head = await Visitor.SignInAsync(engine, Role.Head, p => p.Granted = Rights.ManagePeople);
        var preview = await (await head.UploadAsync(Page, "", "list", "people.csv", Forms.Bytes("name;phone;role\nХитрый;+79991119999;Administrator"))).TextAsync();
        Assert.Contains("Нельзя дать права", preview, StringComparison.Ordinal);
        await head.PostAsync($"{Page}?handler=Take", new() { ["kept"] = """[{"Number":2,"Name":"Хитрый","Phone":"+79991119999","Role":"Administrator"}]""" }, Page);
        Assert.Equal(0L, await engine.SqlAsync("SELECT count(*) FROM people WHERE phone = '+79991119999'"));
    }

    [Theory]
    [InlineData("просто текст", "нет столбца")]
    [InlineData("имя;телефон\n", "нет ни одной строки")]
    [InlineData("PK\u0003\u0004 это не таблица", "Файл не читается")]
    public async Task A_file_that_is_no_list_is_refused_with_a_sentence(string content, string sentence)
    {
        using var boss = await Visitor.SignInAsync(engine, Role.Administrator);
        Assert.Contains(sentence, await (await boss.UploadAsync(Page, "", "list", "people.xlsx", Forms.Bytes(content))).TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_template_can_be_taken_as_it_is()
    {
        using var boss = await Visitor.SignInAsync(engine, Role.Administrator);
        var template = await boss.Http.GetByteArrayAsync($"{Page}?handler=Template");
        var (lines, problem) = SheetReader.Read(template);
        Assert.Null(problem);
        Assert.Equal(2, lines.Count);
        Assert.Contains("Добавится: 2", await (await boss.UploadAsync(Page, "", "list", "people.csv", template)).TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_windows_text_and_workbooks()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("Имя\tТелефон\r\nЖанна\t89990000000\r\n");
        Assert.Equal("Жанна", Assert.Single(SheetReader.Read(windows).Lines).Name);
        Assert.Equal(("Зоя", "79990000001"), SheetReader.Read(Workbook()).Lines.Select(l => (l.Name, l.Phone)).Single());
    }

    private static byte[] Workbook()
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            Write(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
                """);
            Write(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Write(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            Write(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Rel}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Write(zip, "xl/worksheets/sheet1.xml", $"""
                <worksheet xmlns="{Main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>ФИО</t></is></c><c r="B1" t="inlineStr"><is><t>Телефон</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Зоя</t></is></c><c r="B2"><v>79990000001</v></c></row></sheetData></worksheet>
                """);
        }

        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text.Trim()));
    }
}
