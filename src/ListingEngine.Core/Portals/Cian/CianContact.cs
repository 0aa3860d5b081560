using ListingEngine.Core.Feeds;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>Phones and the employee behind the advert, both ways.</summary>
internal static class CianContact
{
    /// <summary>The schema takes any number of phones, the portal shows two (D23).</summary>
    public const int MostPhones = 2;

    private const string Country = "+7";
    private const int NumberLength = 10;

    /// <summary>How many of the phones the portal can be given.</summary>
    public static int CountPhones(OfferContact contact)
    {
        var count = 0;
        foreach (var phone in contact.Phones)
            if (!Number(phone).IsEmpty) count++;
        return count;
    }

    public static void WritePhones(OfferContact contact, FeedWriter w)
    {
        var before = w.Length;
        var left = MostPhones;
        w.Start("Phones");
        foreach (var phone in contact.Phones)
        {
            if (Number(phone) is not { IsEmpty: false } number) continue;
            if (left-- == 0) break;
            w.Start("PhoneSchema");
            w.Element("CountryCode", Country);
            w.Start("Number");
            w.Escaped(number);
            w.End("Number");
            w.End("PhoneSchema");
        }

        w.EndOrUndo("Phones", before);
    }

    public static void WriteSubAgent(OfferContact contact, FeedWriter w)
    {
        var before = w.Length;
        w.Start("SubAgent");
        w.Element("Email", CianText.Told(contact.Email));
        if (CianText.Told(contact.Name) is { } name)
        {
            var space = name.AsSpan().IndexOfAny(' ', '\t', '\n');
            w.Element("FirstName", space < 0 ? name : name[..space]);
            if (space >= 0) w.Element("LastName", name[space..].Trim());
        }

        w.Element("AvatarUrl", CianText.Told(contact.PhotoUrl));
        w.EndOrUndo("SubAgent", before);
    }

    public static OfferContact Read(FeedNode offer)
    {
        var phones = new List<string>(MostPhones);
        if (offer.TakeBlock("Phones") is { } block)
            foreach (var schema in block.TakeBlocks("PhoneSchema"))
                if (ReadPhone(schema) is { } phone) phones.Add(phone);
        if (offer.TakeBlock("SubAgent") is not { } agent) return new() { Phones = phones };
        var own = agent.TakeText("Phone");
        if (phones.Count == 0 && own is not null) phones.Add(Phones.Read(own) ?? own);
        var (first, last) = (agent.TakeText("FirstName"), agent.TakeText("LastName"));
        return new()
        {
            Phones = phones,
            Email = agent.TakeText("Email"),
            Name = first is null ? last : last is null ? first : $"{first} {last}",
            PhotoUrl = agent.TakeText("AvatarUrl"),
        };
    }

    // A foreign number must not become a Russian one of the same digits.
    private static string? ReadPhone(FeedNode schema)
    {
        var code = schema.Take("CountryCode");
        if (schema.TakeText("Number") is not { } number) return null;
        if (code is null || code.Text.TrimStart('+') is "" or "7" or "8")
            return Phones.Read(code?.Text + number) ?? Phones.Read(number) ?? code?.Text + number;
        code.Taken = code.Text.Any(char.IsAsciiDigit);
        return code.Taken ? code.Text + number : Phones.Read(number) ?? number;
    }

    // Ten digits without the code; our phones stand as +7 and ten digits already, so nothing is allocated for them.
    private static ReadOnlySpan<char> Number(string? phone)
    {
        if (phone is null) return default;
        if (phone.Length == Country.Length + NumberLength && phone.StartsWith(Country, StringComparison.Ordinal)
            && !phone.AsSpan(Country.Length).ContainsAnyExceptInRange('0', '9')) return phone.AsSpan(Country.Length);
        return Phones.Read(phone) is { } read ? read.AsSpan(Country.Length) : default;
    }
}
