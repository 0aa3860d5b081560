using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Intake;

/// <summary>Counts what imports keep aside, so that a report of 100 000 offers stays short.</summary>
internal sealed class ImportNotes(string language)
{
    // More distinct notes than this help nobody.
    private const int Most = 200;

    private readonly Dictionary<(string Code, string? Detail), (Reason Reason, int Offers, string? Example)> _counts = [];

    public void Add(Reason reason, string? id)
    {
        // Values differ from offer to offer: they are counted by their element, which stands before the colon.
        var key = (reason.Code, reason.Detail?.Split(':')[0]);
        if (_counts.TryGetValue(key, out var seen)) _counts[key] = seen with { Offers = seen.Offers + 1 };
        else if (_counts.Count < Most) _counts[key] = (reason, 1, id);
    }

    public IEnumerable<ImportNote> All() => _counts.Values.OrderByDescending(c => c.Offers)
        .Select(c => new ImportNote(c.Reason.Code, c.Reason.Says.In(language), c.Offers, c.Example) { Detail = c.Reason.Detail });
}
