namespace ListingEngine.Core.Plans;

/// <summary>An object that a person forces into a plan or keeps out of it, whatever its lines say.</summary>
public sealed class PlanPin
{
    public long PlanId { get; set; }

    public long ObjectId { get; set; }

    public long CompanyId { get; set; }

    /// <summary>In: goes before all others, in the line that takes it, else in the first one. Out: stays away.</summary>
    public bool In { get; set; }

    /// <summary>Why, as the person says.</summary>
    public string? Why { get; set; }

    /// <summary>Null for a key of the API.</summary>
    public long? PersonId { get; set; }

    public DateTimeOffset At { get; set; }
}
