using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Presentations;

/// <summary>Whose presentations are seen and changed by whom: one's own and one's people's; all by those who edit any object, and by programs.</summary>
internal static class PresentationsOf
{
    public static IQueryable<Presentation> OfWhom(this IQueryable<Presentation> all, Access who)
    {
        if (SpeaksForAll(who)) return all;
        var people = who.Team.Append(who.PersonId!.Value).ToArray();
        return all.Where(p => people.Contains(p.PersonId!.Value));
    }

    public static bool MaySpeakFor(Access who, long person) => SpeaksForAll(who) || person == who.PersonId || who.Team.Contains(person);

    public static bool SpeaksForAll(Access who) => who.PersonId is null || who.Has(Rights.EditAny);
}
