using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Irr;

/// <summary>Whom a buyer calls: one phone, in the form of the exporters unless the plan wants another.</summary>
internal static class IrrContact
{
    public static readonly string[] Names = ["phone", "mail", "web", "contact"];

    public static string? Phone(OfferContact contact)
    {
        foreach (var phone in contact.Phones)
            if (Phones.Read(phone) is { } read) return read;
        return null;
    }

    public static void Write(Offer offer, FeedWriter writer)
    {
        var contact = offer.Contact;
        if (Phone(contact) is { } phone) IrrField.Write(writer, "phone", (offer.Settings.Phones ?? PhoneForm.Spaced).Of(phone));
        IrrField.Write(writer, "mail", contact.Email);
        IrrField.Write(writer, "web", contact.Site);
        IrrField.Write(writer, "contact", contact.Name);
    }

    public static OfferContact Read(FeedNode fields)
    {
        var phone = fields.Take("phone");
        var read = Phones.Read(phone?.Text);
        if (read is null && phone is { Text.Length: > 0 } or { Children.Count: > 0 }) phone.Taken = false;
        return new() { Phones = read is null ? [] : [read], Email = fields.TakeText("mail"), Site = fields.TakeText("web"), Name = fields.TakeText("contact") };
    }
}
