namespace ListingEngine.Host.Web.Shared;

/// <summary>The pages of one plan, side by side above each of them.</summary>
/// <param name="Id">The plan.</param>
/// <param name="At">Last part of the address of the page at hand; empty for the plan itself.</param>
internal sealed record PlanTabs(long Id, string At)
{
    public static IReadOnlyList<string> Pages { get; } = ["", "versions", "records", "pulls", "health"];

    public string Address(string page) => page.Length == 0 ? $"/plans/{Id}" : $"/plans/{Id}/{page}";
}
