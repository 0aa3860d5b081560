using ListingEngine.Host.Intake;

namespace ListingEngine.Host.Commands;

internal static class ImportCommand
{
    // So many refusals say what is wrong with a file; the rest is a number.
    private const int MostPrinted = 50;

    public static Task<int> RunAsync(string file, string format, string? source, ImportMode mode, CancellationToken ct) => CommandScope.RunAsync(async services =>
    {
        var importer = services.GetRequiredService<Importer>();
        var known = Importer.Format(format)!;
        try
        {
            ImportReport report;
            if (file.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || file.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            {
                report = await importer.FromAddressAsync(file, source ?? new Uri(file).Host, known, mode, "ru", ct);
            }
            else
            {
                await using var feed = File.OpenRead(file);
                report = await importer.FromStreamAsync(feed, source ?? Path.GetFileNameWithoutExtension(file), known, mode, "ru", ct);
            }

            Print(report);
            return report.WithdrawalHeld is null ? EngineCommands.Done : EngineCommands.Failed;
        }
        catch (ImportException e)
        {
            var place = e.Line > 0 ? $" (line {e.Line}, after offer {e.OfferId ?? "-"})" : "";
            await Console.Error.WriteLineAsync($"{e.Code}: {e.Message}{place}");
            return EngineCommands.Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return EngineCommands.WrongUse;
        }
    }, ct);

    private static void Print(ImportReport report)
    {
        Console.WriteLine(
            $"created {report.Created}, updated {report.Updated}, unchanged {report.Unchanged}, withdrawn {report.Withdrawn}, refused {report.RefusedTotal}");
        foreach (var offer in report.Refused.Take(MostPrinted))
            Console.WriteLine($"line {offer.Line}: offer {offer.ExternalId ?? "-"}: {string.Join(" ", offer.Reasons.Select(r => $"{r.Code}: {r.Message}"))}");
        foreach (var note in report.Notes.Take(MostPrinted)) Console.WriteLine($"{note.Offers} × {note.Message} (for example {note.ExampleId})");
        if (report.WithdrawalHeld is not null) Console.WriteLine(report.WithdrawalHeld);
    }
}
