using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Paid options: one word per offer, because repeating the element is not confirmed.</summary>
internal static class YandexPromotion
{
    private const string Raise = "raise";

    internal static readonly string[] Services = ["premium", Raise, "promotion"];

    /// <summary>The option as the portal spells it; null when none is bought or the portal knows no such word.</summary>
    public static string? Option(Promotion? promotion) =>
        promotion?.Service is { } service ? Find(service.Trim()) : null;

    public static void Write(Promotion? promotion, FeedWriter writer)
    {
        if (Option(promotion) is not { } option) return;
        var start = option == Raise && promotion!.RaiseFrom is { } from && YandexDates.IsTold(from) ? YandexDates.Text(from) : null;
        writer.Element("vas", "start-time", start, option);
    }

    /// <summary>The first option, and of a raise its hour; further ones and the hours of others stay among the unread.</summary>
    public static Promotion? Read(FeedNode offer, YandexProblems problems, List<Unread> unread)
    {
        Promotion? promotion = null;
        foreach (var node in offer.Children)
        {
            if (node.Name != "vas" || promotion is not null) continue;
            if (Find(node.Text) is not { } option)
            {
                node.Taken = node.Text.Length == 0;
                if (!node.Taken) problems.NotUnderstood("", node);
                continue;
            }

            node.Taken = true;
            promotion = new() { Service = option };
            if (node.Attribute("start-time") is not { Length: > 0 } start) continue;
            if (option == Raise && YandexDates.Read(start) is { } from && YandexDates.IsTold(from))
            {
                promotion = promotion with { RaiseFrom = from };
                continue;
            }

            unread.Add(new("vas/@start-time", start));
            problems.NotUnderstood("vas/@start-time", start);
        }

        return promotion;
    }

    private static string? Find(string word) => Array.Find(Services, o => o.Equals(word, StringComparison.OrdinalIgnoreCase));
}
