using System.Text.Encodings.Web;
using System.Text.Json;
using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Intake;

/// <summary>An offer that a run refused.</summary>
internal sealed record KeptRefusal(string? Id, int Line, IReadOnlyList<StoredReason> Reasons);

/// <summary>What a run kept aside in so many offers.</summary>
internal sealed record KeptNote(string Code, string? Detail, int Offers, string? Example);

/// <summary>Puts a report into its run and takes it out again.</summary>
internal static class KeptReport
{
    /// <summary>Refused offers that a run keeps.</summary>
    public const int MostKept = 1000;

    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Put(ImportRun run, ImportReport report)
    {
        (run.Created, run.Updated, run.Unchanged) = (report.Created, report.Updated, report.Unchanged);
        (run.Withdrawn, run.Refused, run.Read) = (report.Withdrawn, report.RefusedTotal, report.Read);
        run.Refusals = Json([.. report.Refused.Take(MostKept).Select(o =>
            new KeptRefusal(o.ExternalId, o.Line, [.. o.Reasons.Select(r => new StoredReason(r.Code, r.Detail))]))]);
        run.Notes = Json([.. report.Notes.Select(n => new KeptNote(n.Code, n.Detail, n.Offers, n.ExampleId))]);
        if (report.Held is not { } held) return;
        run.Held = held.Objects;
        (run.Problem, run.ProblemDetail) = ("import.withdrawal-held", $"{held.Objects.Length}\n{held.Stock}");
    }

    public static void Put(ImportRun run, Exception e) => (run.State, run.Problem, run.ProblemDetail) =
        (ImportState.Failed, CodeOf(e), e is ImportException { Details.Count: > 0 } told ? string.Join('\n', told.Details) : null);

    public static string CodeOf(Exception e) => e switch
    {
        ImportException told => told.Code,
        OperationCanceledException => "import.broken-off",
        _ => "import.engine-failed",
    };

    public static IReadOnlyList<KeptRefusal> Refusals(ImportRun run) => Read<KeptRefusal>(run.Refusals);

    public static IReadOnlyList<KeptNote> Notes(ImportRun run) => Read<KeptNote>(run.Notes);

    private static string? Json<T>(List<T> items) => items.Count == 0 ? null : JsonSerializer.Serialize(items, Plain);

    private static List<T> Read<T>(string? json) => json is null ? [] : JsonSerializer.Deserialize<List<T>>(json, Plain)!;
}
