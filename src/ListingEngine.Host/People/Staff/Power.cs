using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.People.Staff;

/// <summary>How far one who manages people may go: nobody gives, or takes over, rights that they lack themselves.</summary>
internal static class Power
{
    /// <summary>Whoever could change that person's way in could become them: so all their rights must be one's own.</summary>
    public static bool Covers(Access who, Person other, Login? login) =>
        who.Has(other.Rights) && (login?.OfInstallation != true || who.OfInstallation);

    /// <summary>Rights that the change would bring and that the one who makes it does not have.</summary>
    public static Rights Beyond(Access who, Rights before, Rights after) => after & ~before & ~who.Rights;

    public static IEnumerable<Rights> Single { get; } = [.. Enum.GetValues<Rights>().Where(r => r != Rights.None)];
}
