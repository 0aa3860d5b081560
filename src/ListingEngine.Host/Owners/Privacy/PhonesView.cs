namespace ListingEngine.Host.Owners.Privacy;

/// <summary>An advert's phones and name as one person may see them now.</summary>
/// <param name="AdvertId">The advert.</param>
/// <param name="Phones">Whole where <paramref name="IsOpen"/>, else masked: «+7 911 ···-··-45».</param>
/// <param name="Contact">The owner's name, or null: unknown, or not for this person.</param>
/// <param name="MayOpen">This person may see them, and every look is written down.</param>
/// <param name="IsOpen">They are shown.</param>
/// <param name="IsForgotten">Nothing personal is kept any more.</param>
internal sealed record PhonesView(long AdvertId, IReadOnlyList<string> Phones, string? Contact, bool MayOpen, bool IsOpen, bool IsForgotten)
{
    /// <summary>+7 000 123-45-67</summary>
    public static string Written(string phone) =>
        Core.Text.Phones.Read(phone) is { } own && own == phone ? $"+7 {own[2..5]} {own[5..8]}-{own[8..10]}-{own[10..]}" : phone;

    internal static IReadOnlyList<string> Masked(IEnumerable<string> phones) => [.. phones.Select(Core.Text.Phones.Masked)];
}
