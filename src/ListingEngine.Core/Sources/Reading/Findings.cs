namespace ListingEngine.Core.Sources.Reading;

/// <summary>Everything that the readers found on one page, each fragment kept short.</summary>
internal sealed class Findings
{
    private const int Most = 4_000;
    private const int LongestText = 20_000;
    private const int LongestValue = 1_000;

    private readonly List<Finding> _all = [];

    public IReadOnlyList<Finding> All => _all;

    public void Add(AdvertField field, string? raw, string from, Trust trust, string? means = null)
    {
        if (_all.Count == Most || string.IsNullOrWhiteSpace(raw)) return;
        var most = field == AdvertField.Description ? LongestText : LongestValue;
        var told = raw.Trim();
        _all.Add(new(field, told.Length > most ? told[..most] : told, from, trust) { Means = means });
    }

    public bool Has(AdvertField field, Trust atWorst) => _all.Any(f => f.Field == field && f.Trust <= atWorst);
}
