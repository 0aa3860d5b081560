using ListingEngine.Core.Presentations;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>Why an object stands where it stands among those found for a wish.</summary>
internal static class WishWords
{
    /// <summary>«в бюджете», «на 4 % дороже», «на комнату больше», «этаж не указан».</summary>
    public static string Of(WishPoint point, PageText text)
    {
        var term = $"Wish.{point.Term}";
        if (!point.IsTold) return text[$"{term}.Untold"];
        if (point.IsMet) return text[$"{term}.Met"];
        var way = point.OffBy > 0 ? "Over" : "Under";
        return point.Term is WishTerm.Price or WishTerm.Area ? text.Say($"{term}.{way}", Percent(point.OffBy)) : text[$"{term}.{way}"];
    }

    // Nothing is «на 0 % дороже».
    private static int Percent(decimal share) => Math.Max(1, (int)Math.Round(Math.Abs(share) * 100));
}
