using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Feeds.Room.Versions;

/// <summary>A comparison in words.</summary>
internal static class DiffWords
{
    /// <summary>«пришло 3, ушло 1, изменилось 20.»</summary>
    public static string Lead(VersionDelta delta, PageText text)
    {
        if (delta.Added.Count + delta.Removed.Count + delta.Changed.Count == 0) return text["Diff.Same"];
        return text.Say("Diff.Counts", text.Number(delta.Added.Count), text.Number(delta.Removed.Count), text.Number(delta.Changed.Count));
    }
}
