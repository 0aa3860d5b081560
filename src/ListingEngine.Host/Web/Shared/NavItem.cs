using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Web.Shared;

/// <summary>A room of the office as it stands in the navigation: shown to those who may enter.</summary>
/// <param name="Key">Of its name in the resources: <c>Nav.Key</c>.</param>
/// <param name="Path">Where it begins.</param>
/// <param name="Rights">Any of them opens it; none opens it to everybody.</param>
internal sealed record NavItem(string Key, string Path, Rights Rights = Rights.None)
{
    public static IReadOnlyList<NavItem> Rooms { get; } =
    [
        new("Today", "/"),
        new("Objects", "/objects"),
        new("Owners", "/owners", Rights.SeeOwnerListings),
        new("Plans", "/plans", Rights.SeePlans),
        new("Presentations", "/presentations", Rights.MakePresentations),
        new("Quality", "/quality"),
    ];

    public static IReadOnlyList<NavItem> Settings { get; } =
    [
        new("Company", "/settings/company", Rights.ManageCompany),
        new("People", "/settings/people", Rights.ManagePeople),
        new("Sources", "/sources", Rights.ManageSources),
        new("OwnerPhones", "/owners/phones", Rights.ManageSources),
        new("OwnersData", "/owners/privacy", Rights.ManageCompany),
        new("Imports", "/settings/imports", Rights.Import),
        new("Actuality", "/settings/actuality", Rights.ManageCompany),
        new("Notices", "/settings/notices", Rights.RunPlans),
        new("Keys", "/settings/keys", Rights.ManageKeys),
        new("Audit", "/settings/audit", Rights.SeeAudit),
    ];

    public static NavItem Companies { get; } = new("Companies", "/installation/companies");

    public bool IsFor(Access access) => Rights == Rights.None || (access.Rights & Rights) != 0;

    /// <summary>Whether the address lies in this room; one within another's address is a room of its own.</summary>
    public bool IsAt(PathString here) => Holds(here) && !Settings.Any(other => other.Path.Length > Path.Length && other.Holds(here));

    private bool Holds(PathString here) => Path == "/" ? here == "/" : here.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase);
}
