using System.Net;
using System.Text.RegularExpressions;

namespace ListingEngine.Host.Tests.Objects.Card;

/// <summary>Reads a form of a page and sends it as a browser would.</summary>
internal sealed partial class FormReader
{
    private FormReader(List<KeyValuePair<string, string>> fields) => Fields = fields;

    public List<KeyValuePair<string, string>> Fields { get; }

    public string this[string name]
    {
        get => string.Join(',', Fields.Where(f => f.Key == name).Select(f => f.Value));
        set
        {
            Fields.RemoveAll(f => f.Key == name);
            Fields.Add(new(name, value));
        }
    }

    /// <summary>The form that begins with that mark.</summary>
    public static FormReader Of(string html, string begins = "<form id=\"object\"")
    {
        var at = html.IndexOf(begins, StringComparison.Ordinal);
        Assert.True(at >= 0, $"no {begins} in {html}");
        var form = html[at..html.IndexOf("</form>", at, StringComparison.Ordinal)];
        var fields = new List<KeyValuePair<string, string>>();
        foreach (Match input in Input().Matches(form))
        {
            var marks = input.Value;
            var name = Mark(marks, "name");
            if (input.Groups["select"].Success)
                fields.Add(new(name!, Option().Matches(input.Value).Select(o => o.Value).Where(o => o.Contains(" selected", StringComparison.Ordinal))
                    .Concat(Option().Matches(input.Value).Select(o => o.Value)).Select(o => Mark(o, "value")!).First()));
            else if (input.Groups["text"].Success) fields.Add(new(name!, Browser(Plain(input.Groups["text"].Value))));
            else if (name is not null && (Mark(marks, "type") is not ("checkbox" or "radio") || marks.Contains(" checked", StringComparison.Ordinal)))
                fields.Add(new(name, Mark(marks, "value") ?? ""));
        }

        return new(fields);
    }

    public async Task<HttpResponseMessage> SendAsync(Visitor visitor, string path) =>
        await visitor.Http.PostAsync(path, new FormUrlEncodedContent(Fields), TestContext.Current.CancellationToken);

    // A browser drops the first line break of a text area and sends the others as CR LF.
    private static string Browser(string text) => (text.StartsWith('\n') ? text[1..] : text).Replace("\n", "\r\n", StringComparison.Ordinal);

    private static string Plain(string text) => WebUtility.HtmlDecode(text).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string? Mark(string marks, string name) =>
        Regex.Match(marks, $"\\s{name}=\"([^\"]*)\"") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;

    [GeneratedRegex("<input[^>]*>|(?<select><select[^>]*>.*?</select>)|<textarea[^>]*>(?<text>.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Input();

    [GeneratedRegex("<option[^>]*>")]
    private static partial Regex Option();
}
