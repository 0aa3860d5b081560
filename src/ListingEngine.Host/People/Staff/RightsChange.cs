using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.People.Staff;

/// <summary>Says in words what a line of the audit log holds about a person's rights: <c>Agent → Head; + Export; − None</c>.</summary>
internal static class RightsChange
{
    public static string Tell(AuditEntry entry, PageText text)
    {
        if (entry.Act == AuditAct.PersonAdded && Enum.TryParse<Role>(entry.Detail, out var first)) return text.Name(first);
        if (entry.Act != AuditAct.RightsChanged || entry.Detail?.Split("; ") is not [var roles, ['+', ' ', .. var more], ['−', ' ', .. var less]])
            return entry.Act == AuditAct.ObjectsHandedOver ? entry.Detail ?? "" : "";
        var role = string.Join(" → ", roles.Split(" → ").Select(r => Enum.TryParse<Role>(r, out var read) ? text.Name(read) : r).Distinct());
        return string.Join("; ", [role, .. Names(more, "+", text), .. Names(less, "−", text)]);
    }

    private static IEnumerable<string> Names(string told, string sign, PageText text) => Enum.TryParse<Rights>(told, out var rights)
        ? Power.Single.Where(r => rights.HasFlag(r)).Select(r => $"{sign} {text.In(RightNames.Of(r))}") : [];
}
