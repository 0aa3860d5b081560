using System.Text.Json.Serialization;

namespace ListingEngine.Host.Intake;

/// <summary>What became of a feed. Counts are of offers.</summary>
public sealed record ImportReport
{
    public int Created { get; set; }

    public int Updated { get; set; }

    public int Unchanged { get; set; }

    public int Withdrawn { get; set; }

    /// <summary>Offers that could not be taken, each with every reason; at most <see cref="MostListed"/> are listed.</summary>
    public List<RefusedOffer> Refused { get; } = [];

    /// <summary>All refused offers, also those that the list has no room for.</summary>
    public int RefusedTotal { get; set; }

    /// <summary>What was kept aside although the offers were taken: unknown elements and values, with the number of offers.</summary>
    public List<ImportNote> Notes { get; } = [];

    /// <summary>Told only when objects were not withdrawn, because they would have been too many.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? WithdrawalHeld { get; set; }

    /// <summary>The objects that were not withdrawn, and how many the source had.</summary>
    [JsonIgnore]
    public (long[] Objects, long Stock)? Held { get; set; }

    /// <summary>Offers read so far.</summary>
    [JsonIgnore]
    public int Read => Created + Updated + Unchanged + RefusedTotal;

    /// <summary>Refused offers that a report lists.</summary>
    public const int MostListed = 10_000;
}

/// <summary>An offer that could not become an object.</summary>
public sealed record RefusedOffer(string? ExternalId, int Line, IReadOnlyList<ImportReason> Reasons);

/// <summary>Why, with the field that mends it.</summary>
public sealed record ImportReason(string Code, string Message, string Field)
{
    /// <summary>What fills the sentence of the code, in whatever language.</summary>
    [JsonIgnore]
    public string? Detail { get; init; }
}

/// <summary>Something that was kept aside in so many offers; the example is the first one.</summary>
public sealed record ImportNote(string Code, string Message, int Offers, string? ExampleId)
{
    /// <summary>What fills the sentence of the code, in whatever language.</summary>
    [JsonIgnore]
    public string? Detail { get; init; }
}
