using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Text;

namespace ListingEngine.Host.Plans;

/// <summary>What cannot be a plan, field by field.</summary>
internal static class PlanChecks
{
    private const int LongestName = 200;

    /// <summary>The first fault, or null.</summary>
    public static (string Field, string Message)? Fault(PlanInput plan)
    {
        if (plan.Portal is null || PortalCatalog.Find(plan.Portal) is null)
            return ("portal", $"Unknown portal «{plan.Portal}»: one of {string.Join(", ", PortalCatalog.All.Select(p => p.Key))}.");
        if (string.IsNullOrWhiteSpace(plan.Name) || plan.Name.Length > LongestName) return ("name", $"A plan has a name of 1 to {LongestName} characters.");
        if (plan.Lines is not { Count: > 0 and <= Selection.MostLines })
            return ("lines", $"A plan has 1 to {Selection.MostLines} lines; {{\"filter\":{{}}}} is a line that takes everything.");
        if (plan.Lines.Contains(null!)) return ("lines", "A list of lines holds no null.");
        for (var i = 0; i < plan.Lines.Count; i++)
            if (plan.Lines[i].Limit < 0) return ($"lines[{i}].limit", "A limit is not negative.");
        if (plan.Limit < 0) return ("limit", "A limit is not negative.");
        if (PhotoFault(plan) is { } fault) return fault;
        if (plan.MinimumDays is < 0 or > 365) return ("minimumDays", "Minimum days are 0 to 365.");
        if (plan.GuardShare is not (>= 0 and <= 1)) return ("guardShare", "The guard's share is 0 to 1.");
        if ((plan.Contact == PlanContact.Fixed || plan.Phone is not null) && Phones.Read(plan.Phone) is null)
            return ("phone", "A fixed contact needs a Russian phone number: +7 and ten digits.");
        return null;
    }

    private static (string Field, string Message)? PhotoFault(PlanInput plan)
    {
        if (plan.MaxPhotos < 0) return ("maxPhotos", "A number of photos is not negative.");
        if (plan.MinPhotos < 0) return ("minPhotos", "A number of photos is not negative.");
        if (plan.MinPhotos > plan.MaxPhotos) return ("minPhotos", $"The plan sends {plan.MaxPhotos} photos at most: it cannot ask for {plan.MinPhotos}.");
        var taken = PortalCatalog.Find(plan.Portal!)!.Dialect.Limits.Photos;
        if (plan.MinPhotos > taken) return ("minPhotos", $"The portal takes {taken} photos at most: the plan cannot ask for {plan.MinPhotos}.");
        if (plan.Watermark?.Opacity is < 1 or > 100) return ("watermark.opacity", "The opacity of a watermark is 1 to 100 percent.");
        if (plan.Watermark?.Width is < 1 or > 100) return ("watermark.width", "The width of a watermark is 1 to 100 percent of the picture's.");
        return null;
    }
}
