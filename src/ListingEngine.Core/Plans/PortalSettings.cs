using System.Text.Json.Serialization;

namespace ListingEngine.Core.Plans;

/// <summary>What a plan tells its portal besides, and what that portal wants otherwise than the format that it reads.</summary>
public sealed record PortalSettings
{
    public static PortalSettings None { get; } = new();

    /// <summary>Answers to the portal's own questions, by their keys: the number of an account, a list of its words. Never a password.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Words that the portal has in place of those of the format.</summary>
    public IReadOnlyList<WordChange> Words { get; init; } = [];

    /// <summary>How the portal wants phones written; null as the format has them.</summary>
    public PhoneForm? Phones { get; init; }

    /// <summary>Most characters of a description; null for the format's own limit.</summary>
    public int? Description { get; init; }

    /// <summary>Pictures of other formats than JPEG stay out.</summary>
    public bool JpegOnly { get; init; }

    /// <summary>Phones, links and e-mails are cut out of descriptions.</summary>
    public bool StripContacts { get; init; }

    /// <summary>The answer to a question of the portal, or null.</summary>
    public string? Field(string key) => Fields.GetValueOrDefault(key) is { Length: > 0 } told ? told : null;

    /// <summary>
    /// An answer that is a list of pairs, a line each: <c>Центральный = 17</c>. What stands before the sign is looked up as we have it, whatever its case.
    /// </summary>
    public IReadOnlyDictionary<string, string> Pairs(string key)
    {
        var pairs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in (Field(key) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (line.LastIndexOf('=') is > 0 and var at) pairs[line[..at].TrimEnd()] = line[(at + 1)..].TrimStart();
        return pairs;
    }

    [JsonIgnore]
    public bool IsNone => Equals(None);

    public bool Equals(PortalSettings? other) => other is not null && (Phones, Description, JpegOnly, StripContacts) == (other.Phones, other.Description, other.JpegOnly, other.StripContacts)
        && Words.SequenceEqual(other.Words) && Fields.OrderBy(f => f.Key, StringComparer.Ordinal).SequenceEqual(other.Fields.OrderBy(f => f.Key, StringComparer.Ordinal));

    public override int GetHashCode() => HashCode.Combine(Phones, Description, JpegOnly, StripContacts, Words.Count, Fields.Count);
}
