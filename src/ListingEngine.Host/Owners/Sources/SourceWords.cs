using ListingEngine.Core.Sources;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Owners.Sources;

/// <summary>Codes that rows keep, as sentences in the reader's language.</summary>
internal static class SourceWords
{
    /// <param name="text">Words.</param>
    /// <param name="code">Of <see cref="SiteTrouble"/> or of a <see cref="PageProblem"/>.</param>
    /// <param name="detail">What fills the sentence, a line each.</param>
    public static string Trouble(PageText text, string code, string? detail) => text.Say($"Trouble.{code}", [.. (detail ?? "").Split('\n'), "", ""]);

    /// <summary>The first line of a source's page: what people come to know.</summary>
    public static string Lead(SourceLine line, PageText text) => line.Rate is { } rate
        ? text.Say(line.IsPoor ? "Source.Lead.Poor" : "Source.Lead.Well", text.Number(line.Read), text.Number(line.Understood), Percent(rate), Percent(line.Source.ExpectedRate))
        : text[line.Source.LastAt is null ? "Source.Lead.Never" : "Source.Lead.Nothing"];

    public static string Every(int minutes, PageText text) =>
        minutes % 1440 == 0 ? text.Count("Sources.Days", minutes / 1440) : minutes % 60 == 0 ? text.Count("Sources.Hours", minutes / 60) : text.Count("Sources.Minutes", minutes);

    // Never rounded up to the whole: one page that was not understood is to be seen.
    public static string Percent(double rate) => $"{Math.Floor(rate * 100 + 1e-6):0} %";
}
