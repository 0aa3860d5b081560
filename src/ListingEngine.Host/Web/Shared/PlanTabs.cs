namespace ListingEngine.Host.Web.Shared;

/// <summary>The pages of one plan, side by side above each of them.</summary>
/// <param name="Id">The plan.</param>
/// <param name="At">Last part of the address of the page at hand; empty for the plan itself.</param>
/// <param name="IsByHand">The portal fetches nothing: people enter adverts from a list.</param>
internal sealed record PlanTabs(long Id, string At, bool IsByHand = false)
{
    public IReadOnlyList<string> Pages => IsByHand ? ["", "checklist", "records", "health"] : ["", "versions", "records", "pulls", "health"];

    public string Address(string page) => page.Length == 0 ? $"/plans/{Id}" : $"/plans/{Id}/{page}";
}
