using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Feeds.Room.Versions;

/// <summary>Versions in words.</summary>
internal static class VersionWords
{
    /// <summary>«Площадка получает версию 812: 48 объявлений, удержано 12.»</summary>
    public static string Lead(RoomPlan plan, long kept, PageText text)
    {
        if (plan.Current is not { } current) return text[kept == 0 ? "Versions.LeadNone" : "Versions.LeadNotServed"];
        return text.Say("Versions.Lead", current.Number, text.Count("Room.Adverts", current.Offers), text.Number(current.Withheld), text.Count("Room.KeptVersions", kept));
    }

    /// <summary>«Авито снимет 14 объявлений, добавит 3, обновит 20.»</summary>
    public static string Move(VersionDelta delta, RoomPlan plan, PageText text)
    {
        if (delta.Removed.Count + delta.Added.Count + delta.Changed.Count == 0) return text["Versions.MoveNothing"];
        string[] parts =
        [
            delta.Removed.Count > 0 ? text.Count("Versions.MoveOut", delta.Removed.Count) : "",
            delta.Added.Count > 0 ? text.Count("Versions.MoveIn", delta.Added.Count) : "",
            delta.Changed.Count > 0 ? text.Count("Versions.MoveChange", delta.Changed.Count) : "",
        ];
        return text.Say("Versions.Move", text.In(plan.PortalName), string.Join(", ", parts.Where(p => p.Length > 0)));
    }

    /// <summary>Our icon and the colour of a mark.</summary>
    public static (string Icon, string Look) Look(VersionMark mark) => mark switch
    {
        VersionMark.Current => ("onair", "good"),
        VersionMark.Held => ("warn", "warn"),
        VersionMark.Discarded => ("failed", "bad"),
        VersionMark.TakenBack => ("off", "quiet"),
        _ => ("off", "quiet"),
    };
}
