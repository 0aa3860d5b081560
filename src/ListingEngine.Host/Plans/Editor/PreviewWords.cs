using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Feeds.Trial;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>What a trial came to, in words.</summary>
internal static class PreviewWords
{
    /// <summary>«В выгрузке станет 48 объявлений; удержано 12.»</summary>
    public static string Lead(TrialResult trial, Portal? portal, PageText text)
    {
        var parts = new List<string> { text.Say("Editor.WouldBe", text.Count("Count.Adverts", trial.Offers)) };
        if (trial.Moving > 0) parts.Add(text.Count("Editor.Move", trial.Moving));
        if (trial.ChangesOffers && trial.Staying > 0) parts.Add(text.Count("Editor.Rewritten", trial.Staying));
        if (portal?.Dialect.Limits.Offers is { } most && trial.Offers > most) parts.Add(text.Say("Editor.PortalOffers", text.Number(most)));
        return string.Join("; ", parts) + ".";
    }

    /// <summary>«12 400 ₽ из 15 000 ₽, осталось 2 600 ₽»; empty where nothing costs anything.</summary>
    public static string Money(TrialResult trial, PageText text)
    {
        string Price(decimal roubles) => Figures.Price(roubles, Currency.Rub, text.Language);
        if (trial.Budget is not { } budget) return trial.Cost > 0 ? text.Say("Editor.Costs", Price(trial.Cost)) : "";
        return trial.Cost > budget ? text.Say("Editor.OverBudget", Price(trial.Cost), Price(budget), Price(trial.Cost - budget))
            : text.Say("Editor.WithinBudget", Price(trial.Cost), Price(budget), Price(budget - trial.Cost));
    }

    /// <summary>«38 из 40 · XL 5/5»</summary>
    public static string Of(TrialLine line, PlanLine says, PageText text)
    {
        var parts = new List<string> { says.Limit is { } limit ? text.Say("Editor.HoldsOf", text.Number(line.Offers), text.Number(limit)) : text.Number(line.Offers) };
        if (says.Service is { Length: > 0 } service) parts.Add(says.Quota is { } quota ? $"{service} {text.Number(line.Served)}/{text.Number(quota)}" : $"{service} {text.Number(line.Served)}");
        if (!line.IsOpen) parts.Add(text["Editor.NotOpen"]);
        return string.Join(" · ", parts);
    }

    /// <summary>«Квартира, 54,3 м², 12 500 000 ₽, Москва, Тверская, 1»</summary>
    public static string Short(PropertyObject o, PageText text)
    {
        string[] parts =
        [
            text.Word(o.Kind),
            o.TotalArea is { } area ? $"{Figures.Number(area, text.Language)}{Figures.Space}{text["Card.Unit.SquareMetre"]}" : "",
            o.Price is { } price ? Figures.Price(price, o.Currency, text.Language) : "",
            o.Address.Whole(),
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }
}
