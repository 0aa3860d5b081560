using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Presentations;

/// <summary>Who speaks to the client: the agent, or the company where there is none.</summary>
/// <param name="Name">Of the agent or the company.</param>
/// <param name="Position">What the agent is.</param>
/// <param name="Phone">As people read it; null where there is none.</param>
/// <param name="Dial">The same for <c>tel:</c> and <c>sms:</c>.</param>
/// <param name="Email">Where to write to.</param>
/// <param name="PhotoUrl">Of the agent.</param>
public sealed record SheetCard(string Name, string? Position, string? Phone, string? Dial, string? Email, string? PhotoUrl)
{
    internal static SheetCard Of(Person? agent, Company company)
    {
        var phone = Phones.Read(agent?.Phone) ?? Phones.Read(company.Phone);
        return new(agent?.Name ?? company.Name, agent?.Position, phone is null ? null : Written(phone), phone, agent?.Email ?? company.Email, agent?.PhotoUrl);
    }

    // +7 000 123-45-67
    private static string Written(string phone) => $"{phone[..2]} {phone[2..5]} {phone[5..8]}-{phone[8..10]}-{phone[10..]}".Replace(' ', '\u00a0');
}

/// <summary>On whose behalf: what stands at the head and at the foot.</summary>
/// <param name="LogoUrl">Null lets the name stand there.</param>
/// <param name="Colour">For accents, <c>#rrggbb</c>; null is ours.</param>
/// <param name="Legal">Who answers for it, and that it is no offer.</param>
public sealed record SheetCompany(string Name, string? LogoUrl, string? Colour, string? Site, string Legal)
{
    internal static SheetCompany Of(Company c, SheetWords words) => new(c.Name, c.LogoUrl, c.Colour, c.Site, string.Join(" · ", new[]
    {
        c.LegalName ?? c.Name, c.Address, words.Say("Не является публичной офертой", "Not a public offer"),
    }.Where(p => !string.IsNullOrWhiteSpace(p))));
}
