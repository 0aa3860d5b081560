using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Who sells: name, direct numbers, role and company.</summary>
internal static class YandexAgent
{
    // Several numbers in one element.
    private static readonly char[] Between = [',', ';', '/', '\n', '|'];

    public static void Write(PropertyObject o, OfferContact contact, FeedWriter writer)
    {
        writer.Start("sales-agent");
        writer.Element("name", contact.Name);
        for (var i = 0; i < contact.Phones.Count; i++) writer.Element("phone", Phone(contact.Phones[i]));
        writer.Element("category", Category(o));
        writer.Element("organization", contact.Organization);
        if (YandexText.IsLink(contact.Site)) writer.Element("url", contact.Site);
        writer.Element("email", contact.Email);
        if (YandexText.IsLink(contact.PhotoUrl)) writer.Element("photo", contact.PhotoUrl);
        writer.End("sales-agent");
    }

    /// <summary>Null for an owner: the portal takes agencies and developers only.</summary>
    public static string? Category(PropertyObject o) => YandexWords.Roles.Write(o.Attributes.SellerRole ?? SellerRole.Agency);

    public static string? Phone(string? phone) => YandexText.IsPhone(phone) ? phone : Phones.Read(phone);

    public static OfferContact Read(FeedNode offer, PropertyObject o, YandexProblems problems)
    {
        if (offer.TakeBlock("sales-agent") is not { } agent) return new();
        var phones = new List<string>();
        foreach (var node in agent.Children)
            if (node.Name == "phone") ReadPhones(node, phones, problems);
        if (agent.Take("category") is { Text.Length: > 0 } category) ReadCategory(category, o, problems);
        foreach (var node in agent.Children)
            // Ids of the agency at an advertising partner (P2) tell nothing about the object.
            if (node.Name is "agency-id" or "partner") node.Taken = true;
        return new()
        {
            Name = agent.TakeText("name"),
            Phones = phones,
            Organization = agent.TakeText("organization"),
            Site = agent.TakeText("url"),
            Email = agent.TakeText("email"),
            PhotoUrl = agent.TakeText("photo"),
        };
    }

    private static void ReadPhones(FeedNode node, List<string> phones, YandexProblems problems)
    {
        node.Taken = true;
        if (node.Text.Length == 0) return;
        var before = phones.Count;
        if (Phones.Read(node.Text) is { } whole) Add(phones, whole);
        else
            foreach (var part in node.Text.Split(Between))
                if (Phones.Read(part) is { } phone) Add(phones, phone);
        if (phones.Count > before || phones.Contains(Phones.Read(node.Text) ?? "")) return;
        node.Taken = false;
        problems.NotUnderstood("sales-agent/", node);
    }

    private static void Add(List<string> phones, string phone)
    {
        if (!phones.Contains(phone)) phones.Add(phone);
    }

    private static void ReadCategory(FeedNode category, PropertyObject o, YandexProblems problems)
    {
        if (YandexWords.Read(YandexWords.RolesRead, category.Text) is { } role)
        {
            o.Attributes.SellerRole = role;
            return;
        }

        category.Taken = false;
        problems.NotUnderstood("sales-agent/", category);
    }
}
