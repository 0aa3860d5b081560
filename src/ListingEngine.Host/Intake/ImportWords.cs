using System.Globalization;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Intake;

/// <summary>Codes that rows keep, as sentences in the reader's language.</summary>
internal static class ImportWords
{
    /// <summary>Why an import failed or held something; a row of an older engine says its own sentence.</summary>
    public static string Problem(PageText text, string code, string? detail)
    {
        var details = detail?.Split('\n') ?? [];
        var sentence = text[code];
        for (var i = 0; i < details.Length; i++) sentence = sentence.Replace($"{{{i}}}", details[i], StringComparison.Ordinal);
        return sentence;
    }

    public static string Reason(PageText text, string code, string? detail) => text.In(RuleBook.Find(code).Says.With(detail));

    /// <summary>What to do about it; null where the reason says it already.</summary>
    public static string? Help(PageText text, string code) => text[$"Intake.Help.{code}"] is var help && help.StartsWith("Intake.", StringComparison.Ordinal) ? null : help;

    public static string Format(PageText text, string format) => text[$"Intake.Format.{format}"] is var name && name.StartsWith("Intake.", StringComparison.Ordinal) ? format : name;

    public static string Megabytes(PageText text, long bytes) =>
        (bytes / (1024.0 * 1024)).ToString("0.0", CultureInfo.GetCultureInfo(text.Language == "en" ? "en-GB" : "ru-RU"));
}
