using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Emls;

/// <summary>The one agent of a feed: the company, as the plan's settings have it. Never with a login or password.</summary>
internal static class EmlsAgent
{
    /// <summary>Null when the settings do not tell an id, a name and a phone.</summary>
    public static string? Id(PortalSettings settings) =>
        settings.Field(EmlsFields.AgentId)?.Trim() is { } id && FeedIds.IsPlain(id) && Name(settings) is not null && Phone(settings) is not null ? id : null;

    public static void Write(FeedEdition edition, FeedWriter writer)
    {
        if (Id(edition.Settings) is not { } id) return;
        var name = Name(edition.Settings)!;
        writer.Open("offer");
        writer.Attribute("id", id);
        writer.Attribute("type", EmlsKinds.Agent);
        writer.Opened();
        writer.Element("fio", string.Join(' ', name));
        writer.Element("surname", name[0]);
        writer.Element("name", name.ElementAtOrDefault(1));
        writer.Element("second-name", string.Join(' ', name.Skip(2)));
        writer.Element("phone", Phone(edition.Settings));
        writer.Element("email", edition.Settings.Field(EmlsFields.AgentEmail));
        writer.Element("dismiss", "0");
        writer.End("offer");
        writer.Raw("\n");
    }

    private static string[]? Name(PortalSettings settings) =>
        settings.Field(EmlsFields.AgentName)?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } name ? name : null;

    private static string? Phone(PortalSettings settings) => Phones.Read(settings.Field(EmlsFields.AgentPhone));
}
