using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>A rule as it is typed.</summary>
internal sealed class RuleForm
{
    private const int MostDays = 3650;

    public List<ObjectKind> Kinds { get; set; } = [];

    public List<Deal> Deals { get; set; } = [];

    public int? Ask { get; set; }

    public int? Tell { get; set; }

    /// <summary>Empty is never.</summary>
    public int? Withhold { get; set; }

    public static RuleForm Of(ActualityRule rule) =>
        new() { Kinds = [.. rule.Kinds], Deals = [.. rule.Deals], Ask = rule.AskAgentDays, Tell = rule.TellHeadDays, Withhold = rule.WithholdDays };

    public ActualityRule ToRule() => new()
    {
        Kinds = [.. Kinds.Distinct().Where(Enum.IsDefined)],
        Deals = [.. Deals.Distinct().Where(Enum.IsDefined)],
        AskAgentDays = Ask!.Value,
        TellHeadDays = Tell!.Value,
        WithholdDays = Withhold,
    };

    /// <summary>The field to mend and the key of the sentence; null when all is well.</summary>
    public (string Field, string Key)? Fault()
    {
        if (Ask is not (>= 1 and <= MostDays)) return ("Form.Ask", "Actuality.Fault.Days");
        if (Tell is not (>= 1 and <= MostDays)) return ("Form.Tell", "Actuality.Fault.Days");
        if (Withhold is < 1 or > MostDays) return ("Form.Withhold", "Actuality.Fault.Days");
        if (Tell < Ask) return ("Form.Tell", "Actuality.Fault.Tell");
        return Withhold < Tell ? ("Form.Withhold", "Actuality.Fault.Withhold") : null;
    }
}
