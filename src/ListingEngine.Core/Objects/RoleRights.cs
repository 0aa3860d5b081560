namespace ListingEngine.Core.Objects;

/// <summary>The rights that a role brings along.</summary>
public static class RoleRights
{
    private const Rights Agent = Rights.CreateObjects | Rights.HandOver | Rights.Archive | Rights.SeeOwnerListings | Rights.MakePresentations;

    private const Rights Head = Agent | Rights.CopyOthers | Rights.SeePlans | Rights.Export;

    private const Rights Marketer = Rights.CreateObjects | Rights.EditAny | Rights.SeePlans | Rights.RunPlans | Rights.Import | Rights.Export | Rights.SeeQuality
        | Rights.MakePresentations;

    /// <summary>Every right there is.</summary>
    public static Rights All { get; } = Enum.GetValues<Rights>().Aggregate((a, b) => a | b);

    public static Rights Of(Role role) => role switch
    {
        Role.Administrator => All,
        Role.Marketer => Marketer,
        Role.Head => Head,
        _ => Agent,
    };
}
