using System.Globalization;
using System.Text.RegularExpressions;
using ListingEngine.Core.Sources;

namespace ListingEngine.Core.Intake;

/// <summary>Does an agent stand behind an owner's advert? What a person listed decides; else what the advert says and how many others are like it.</summary>
public static partial class AgentScore
{
    /// <summary>From here on an advert is taken for an agent's.</summary>
    public const double Likely = 0.5;

    /// <summary>An owner may sell a flat, a garage and a dacha with one phone; of more other properties than that an agent is likely.</summary>
    public const int OthersOfOwner = 2;

    /// <summary>A full name is borne by more than one.</summary>
    public const int OthersOfName = 4;

    private const double PhoneFirst = 0.3, PhoneEach = 0.15, PhoneMost = 0.9;
    private const double NameFirst = 0.15, NameEach = 0.1, NameMost = 0.5;

    private static readonly (string Code, double Weight, Regex Words)[] Wordings =
    [
        (Signs.AgencyWords, 0.45, AgencyWords()), (Signs.ClientWords, 0.35, ClientWords()), (Signs.ExclusiveWords, 0.35, ExclusiveWords()),
        (Signs.ViewingWords, 0.3, ViewingWords()), (Signs.CommissionWords, 0.3, CommissionWords()), (Signs.ServiceWords, 0.3, ServiceWords()),
        (Signs.OwnerWords, -0.2, OwnerWords()),
    ];

    public static Judged Of(AgentFacts facts)
    {
        var signs = new List<Sign>();
        if (facts.IsListedAgent) signs.Add(new(Signs.ListedAgent, 1));
        if (facts.IsListedOwner) signs.Add(new(Signs.ListedOwner, -1));
        Said(facts, signs);
        Counted(signs, Signs.PhoneOfMany, facts.PhoneProperties, OthersOfOwner, PhoneFirst, PhoneEach, PhoneMost);
        Counted(signs, Signs.NameOfMany, facts.NameProperties, OthersOfName, NameFirst, NameEach, NameMost);
        Worded(facts.Text, signs);
        var score = facts.IsListedAgent ? 1 : facts.IsListedOwner ? 0 : Math.Clamp(signs.Sum(s => s.Weight), 0, 1);
        return new(Math.Round(score, 3), [.. signs.OrderByDescending(s => Math.Abs(s.Weight))]);
    }

    private static void Said(AgentFacts facts, List<Sign> signs)
    {
        if (facts.Seller == SellerKind.Agent) signs.Add(new(Signs.SaysAgent, 0.9));
        if (facts.Seller == SellerKind.Developer) signs.Add(new(Signs.SaysDeveloper, 0.9));
        if (facts.Seller == SellerKind.Owner) signs.Add(new(Signs.SaysOwner, -0.1));
        if (!string.IsNullOrWhiteSpace(facts.Agency)) signs.Add(new(Signs.Agency, 0.8, facts.Agency.Trim()));
        if (facts.AsksCommission) signs.Add(new(Signs.Commission, 0.4));
    }

    private static void Counted(List<Sign> signs, string code, int others, int usual, double first, double each, double most)
    {
        if (others > usual) signs.Add(new(code, Math.Min(first + (others - usual - 1) * each, most), others.ToString(CultureInfo.InvariantCulture)));
    }

    private static void Worded(string? text, List<Sign> signs)
    {
        if (text is null) return;
        foreach (var (code, weight, words) in Wordings)
            if (words.Match(text) is { Success: true } match) signs.Add(new(code, weight, match.Value.Trim()));
    }

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Owners write of agencies too: that they want none.
    private const string NotUnwanted = @"(?<!(?:без|не|кроме|никаких|просьба|просим|прошу)\s+(?:\w+\s+)?)";
    private const string NotTurnedAway = @"(?!\w*[\s,]+(?:(?:и|или)\s+\w+\s+)?(?:просьба|прошу|просим|не\s|нет\b|мимо|проходите))";

    [GeneratedRegex(NotUnwanted + @"\b(?:агентств[оа]\s+недвижимости|агентство\b|риелтор|риэлтор|риелтер|реэлтор|ваш\s+агент\b|(?<=\b)АН\s+[«""])" + NotTurnedAway, Loose)]
    private static partial Regex AgencyWords();

    [GeneratedRegex(NotUnwanted + @"\bнаш(?:ему|его|им|их|и)?\s+(?:клиент\w*|продав\w*|собственник\w*)", Loose)]
    private static partial Regex ClientWords();

    [GeneratedRegex(@"\bэксклюзивн\w+\s+(?:договор\w*|прав\w*|продаж\w*|предложени\w*\s+(?:агентств\w*|компани\w*))|\bэксклюзив\s+(?:агентств\w*|компани\w*|от)|\bна\s+эксклюзиве\b", Loose)]
    private static partial Regex ExclusiveWords();

    [GeneratedRegex(@"\b(?:показ\w*|просмотр\w*)\s+(?:\w+\s+){0,2}?по\s+(?:\w+\s+)?(?:договор[её]нности|согласованию)\s+с\s+(?:собственник\w*|хозя\w*|продавц\w*)", Loose)]
    private static partial Regex ViewingWords();

    [GeneratedRegex(@"(?<!(?:без|никакой|нет)\s+(?:\w+\s+)?)\b(?:комиссия|комиссию|комиссионн\w+|вознаграждени\w+\s+агент\w*)(?!\s*[:-]?\s*(?:0|нет|отсутств\w*))\b", Loose)]
    private static partial Regex CommissionWords();

    [GeneratedRegex(@"\b(?:юридическ\w+\s+(?:сопровожд\w+|чистот\w+\s+гарант\w+)|сопровожд\w+\s+сделк\w+|полное\s+сопровождение|(?:поможем|помощь|помогу)\s+(?:\w+\s+){0,2}?(?:одобр\w+|получ\w+|оформ\w+)\s+(?:\w+\s+)?ипотек\w*|номер\s+(?:объекта\s+)?в\s+базе|код\s+объекта|арт(?:икул|\.)\s*(?:объекта)?\s*№?\s*\d{4,}|больше\s+вариантов\s+(?:на|в)\b)", Loose)]
    private static partial Regex ServiceWords();

    [GeneratedRegex(@"\b(?:без\s+(?:посредников|агент\w+|риелтор\w+|риэлтор\w+)|(?:агент\w*|риелтор\w*|риэлтор\w*|посредник\w*)[\s,]+(?:(?:и|или)\s+\w+\s+)?(?:просьба\s+|прошу\s+|просим\s+)?не\s+(?:беспокоить|звонить|тревожить)|от\s+(?:собственника|хозяина)|я\s+(?:собственник|хозяин|хозяйка)|собственник\s+(?:продает|продаёт|сда[её]т))", Loose)]
    private static partial Regex OwnerWords();
}
