namespace ListingEngine.Host.Data;

/// <summary>How well a plan's feed stood on a day; the trend of its health is made of these.</summary>
public sealed class HealthDay
{
    public long CompanyId { get; set; }

    public long PlanId { get; set; }

    public DateOnly Day { get; set; }

    /// <summary>Objects that the plan asks for.</summary>
    public int Asked { get; set; }

    /// <summary>Of them those that cannot go.</summary>
    public int Errors { get; set; }

    /// <summary>Those that go and lose something at the portal.</summary>
    public int Warnings { get; set; }

    /// <summary>Those that go, lose nothing, and would sell better otherwise.</summary>
    public int Advice { get; set; }

    /// <summary>Objects by the code of each rule that they break.</summary>
    public Dictionary<string, int> Rules { get; set; } = [];
}
