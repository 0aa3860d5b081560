using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Alarms.Telling;

/// <summary>A letter about alarms: its subject, and the same words as plain text and as HTML.</summary>
internal sealed record Letter(string Subject, string Plain, string Html)
{
    private const int MostSubject = 150;

    // A plan's name is anybody's text: in HTML it stays text.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="news">None for a trial.</param>
    /// <param name="address">Where the office is, without a slash at its end.</param>
    /// <param name="text">Words in the reader's language.</param>
    public static Letter Of(IReadOnlyList<AlarmNews> news, string address, PageText text)
    {
        var lines = news.Select(n => new Line(
            text[n.IsOver ? "Letter.Over" : "Letter.Began"], AlarmWords.Says(n.Alarm, text), Since(n, text), n.IsOver ? "" : AlarmWords.ToDo(n.Alarm, text),
            address + n.Alarm.Path)).ToList();
        var (head, settings) = (news.Count == 0 ? text["Letter.Trial.Says"] : text["Letter.Head"], address + "/settings/notices");
        return new(Subjected(news, text), Text(head, lines, settings, text), Page(head, lines, settings, text));
    }

    private static string Subjected(IReadOnlyList<AlarmNews> news, PageText text)
    {
        var said = news switch
        {
            [] => text["Letter.Trial"],
            [var one] => $"{text[one.IsOver ? "Letter.Over" : "Letter.Began"]}: {AlarmWords.Says(one.Alarm, text)}",
            _ => text.Say("Letter.Digest", text.Number(news.Count(n => !n.IsOver)), text.Number(news.Count(n => n.IsOver))),
        };
        // A header is one line, whatever a plan is called.
        var line = string.Concat(said.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator ? ' ' : c));
        return line.Length <= MostSubject ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[MostSubject - 1]) ? MostSubject - 1 : MostSubject), "…");
    }

    private static string Since(AlarmNews news, PageText text) => news.IsOver
        ? text.Say("Letter.Lasted", text.Exact(news.Alarm.OpenedAt), text.Exact(news.Alarm.ClosedAt!.Value)) : text.Say("Letter.Since", text.Exact(news.Alarm.OpenedAt));

    private static string Text(string head, List<Line> lines, string settings, PageText text)
    {
        var plain = new StringBuilder(head).Append("\r\n\r\n");
        foreach (var line in lines)
        {
            plain.Append(line.State).Append(": ").Append(line.Says).Append("\r\n").Append(line.Since).Append("\r\n");
            if (line.ToDo.Length > 0) plain.Append(line.ToDo).Append("\r\n");
            plain.Append(line.Link).Append("\r\n\r\n");
        }

        return plain.Append("-- \r\n").Append(text["Letter.Why"]).Append("\r\n").Append(settings).Append("\r\n").ToString();
    }

    private static string Page(string head, List<Line> lines, string settings, PageText text)
    {
        var html = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="{text.Language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body style="margin:0;padding:16px;font-family:Arial,sans-serif;font-size:16px;line-height:1.45;color:#182433;background:#ffffff">
            <div style="max-width:600px;margin:0 auto">
            <p>{Encoder.Encode(head)}</p>

            """);
        foreach (var line in lines)
            html.Append(CultureInfo.InvariantCulture, $"""
                <div style="border-left:4px solid {(line.ToDo.Length > 0 ? "#d63939" : "#2fb344")};padding:2px 0 2px 12px;margin:16px 0;overflow-wrap:anywhere">
                <p style="margin:0 0 4px"><b>{Encoder.Encode(line.State)}:</b> {Encoder.Encode(line.Says)}</p>
                <p style="margin:0 0 4px;color:#5c6675">{Encoder.Encode(line.Since)}</p>
                <p style="margin:0">{Encoder.Encode(line.ToDo)} <a href="{Encoder.Encode(line.Link)}" style="color:#0054a6">{Encoder.Encode(text["Letter.Open"])}</a></p>
                </div>

                """);
        return html.Append(CultureInfo.InvariantCulture, $"""
            <p style="font-size:13px;color:#5c6675;border-top:1px solid #dce1e7;padding-top:12px;margin-top:24px">{Encoder.Encode(text["Letter.Why"])} <a href="{Encoder.Encode(settings)}" style="color:#0054a6">{Encoder.Encode(text["Letter.Settings"])}</a></p>
            </div></body></html>

            """).ToString();
    }

    private sealed record Line(string State, string Says, string Since, string ToDo, string Link);
}
