using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace ListingEngine.Host.Tests.People;

/// <summary>What the tests of this room do with forms.</summary>
internal static partial class Forms
{
    /// <summary>A file in a form, with the form's token.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(this Visitor visitor, string page, string handler, string field, string name, byte[] content)
    {
        using var form = new MultipartFormDataContent { { new StringContent(Token(await visitor.PageAsync(page))), "__RequestVerificationToken" } };
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(file, field, name);
        return await visitor.Http.PostAsync(handler.Length == 0 ? page : $"{page}?handler={handler}", form);
    }

    public static async Task<string> TextAsync(this HttpResponseMessage answer) => Visitor.Words(await answer.Content.ReadAsStringAsync());

    /// <summary>The value that a field of the page holds.</summary>
    public static string Value(string html, string field)
    {
        var input = Inputs().Matches(html).Select(m => m.Value).First(i => i.Contains($"name=\"{field}\"", StringComparison.Ordinal) || i.Contains($"id=\"{field}\"", StringComparison.Ordinal));
        return WebUtility.HtmlDecode(Told().Match(input).Groups[1].Value);
    }

    public static byte[] Png { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Token(string html) => Value(html, "__RequestVerificationToken");

    [GeneratedRegex("<input[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Inputs();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Told();
}
