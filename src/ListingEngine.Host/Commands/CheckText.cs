using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Commands;

/// <summary>A line for each finding, how often each rule is broken, and the totals in the last line.</summary>
internal sealed class CheckText(Stream output, string language) : ICheckReport
{
    private readonly StreamWriter _print = new(output, leaveOpen: true) { NewLine = "\n" };

    public async ValueTask AddAsync(FeedFinding finding) => await _print.WriteLineAsync(
        $"line {finding.Line}: offer {finding.OfferId ?? "-"}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code}: {finding.Says.In(language)}");

    public async ValueTask EndAsync(int offers, CheckTally tally)
    {
        foreach (var (code, count) in tally.Codes) await _print.WriteLineAsync($"{count} × {code}");
        await _print.WriteLineAsync($"{tally[Severity.Error]} errors, {tally[Severity.Warning]} warnings, {tally[Severity.Advice]} pieces of advice");
    }

    public ValueTask DisposeAsync() => _print.DisposeAsync();
}
