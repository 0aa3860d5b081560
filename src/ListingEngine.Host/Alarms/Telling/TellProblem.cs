using ListingEngine.Host.Outside;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Alarms.Telling;

/// <summary>Why something could not be told.</summary>
/// <param name="Fault">How soon it is worth trying again.</param>
/// <param name="Code">Of its sentence: <c>Notice.Problem.Code</c>.</param>
/// <param name="Detail">In others' words: hostile.</param>
internal sealed record TellProblem(OutsideFault Fault, string Code, string Detail = "")
{
    private const int MostDetail = 300;

    /// <summary>As the notice's row keeps it.</summary>
    public string Kept => $"{Code}\n{OneLine(Detail)}";

    /// <summary>The sentence about what a row keeps.</summary>
    public static string Says(string kept, PageText text)
    {
        var parts = kept.Split('\n', 2);
        return text.Say($"Notice.Problem.{parts[0]}", parts.ElementAtOrDefault(1) ?? "");
    }

    private static string OneLine(string told)
    {
        var line = string.Concat(told.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return line.Length <= MostDetail ? line : line[..(char.IsHighSurrogate(line[MostDetail - 1]) ? MostDetail - 1 : MostDetail)];
    }
}
