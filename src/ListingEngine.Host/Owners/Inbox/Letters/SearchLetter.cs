using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Owners.Inbox.Letters;

/// <summary>A letter about new adverts: its subject, and the same words as plain text and as HTML. No phone stands in it.</summary>
internal sealed record SearchLetter(string Subject, string Plain, string Html)
{
    // An advert's words are anybody's text: in HTML they stay text.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="news">What is new, search by search.</param>
    /// <param name="address">Where the office is, without a slash at its end.</param>
    /// <param name="text">Words in the reader's language.</param>
    public static SearchLetter Of(IReadOnlyList<LetterPart> news, string address, PageText text)
    {
        var (plain, html) = (new StringBuilder(text["Inbox.Letter.Head"]).Append("\r\n\r\n"), new StringBuilder());
        foreach (var part in news)
        {
            var open = $"{address}/owners?{part.Search.Query}&search={part.Search.Id}";
            plain.Append(part.Search.Name).Append("\r\n").Append(open).Append("\r\n");
            html.Append(CultureInfo.InvariantCulture, $"<h2 style=\"font-size:17px;margin:20px 0 8px\"><a href=\"{Encoder.Encode(open)}\" style=\"color:#0054a6\">{Encoder.Encode(part.Search.Name)}</a></h2>\n");
            foreach (var line in part.Lines)
            {
                var (says, link) = ($"{InboxWords.Price(line.Advert, text)}, {InboxWords.Facts(line.Advert, text)}, {InboxWords.Address(line.Advert, text)}", $"{address}/owners/{line.Advert.Id}");
                plain.Append("- ").Append(says).Append("\r\n  ").Append(link).Append("\r\n");
                html.Append(CultureInfo.InvariantCulture, $"<p style=\"margin:0 0 8px\"><a href=\"{Encoder.Encode(link)}\" style=\"color:#0054a6\">{Encoder.Encode(says)}</a></p>\n");
            }

            if (part.HasMore)
            {
                plain.Append(text["Inbox.Letter.More"]).Append("\r\n");
                html.Append(CultureInfo.InvariantCulture, $"<p>{Encoder.Encode(text["Inbox.Letter.More"])}</p>\n");
            }

            plain.Append("\r\n");
        }

        var settings = $"{address}/owners";
        plain.Append("-- \r\n").Append(text["Inbox.Letter.Why"]).Append("\r\n").Append(settings).Append("\r\n");
        return new(text.Say("Inbox.Letter.Subject", string.Join(", ", news.Select(n => n.Search.Name))), plain.ToString(), $"""
            <!DOCTYPE html>
            <html lang="{text.Language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body style="margin:0;padding:16px;font-family:Arial,sans-serif;font-size:16px;line-height:1.45;color:#182433;background:#ffffff">
            <div style="max-width:600px;margin:0 auto">
            <p>{Encoder.Encode(text["Inbox.Letter.Head"])}</p>
            {html}<p style="font-size:13px;color:#5c6675">{Encoder.Encode(text["Inbox.Letter.Why"])} <a href="{Encoder.Encode(settings)}" style="color:#0054a6">{Encoder.Encode(settings)}</a></p>
            </div></body></html>
            """);
    }
}
