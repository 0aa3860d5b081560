using static System.DayOfWeek;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>Something out of the ordinary.</summary>
internal sealed record Occasion(DayOfWeek Day, int Hour, string What, Func<Week, Task> Happens);

/// <summary>What happens in the week, beside the ordinary work.</summary>
internal static class WeekScript
{
    public static IReadOnlyList<Occasion> All { get; } =
    [
        new(Monday, 10, "Prices of twenty flats change", w => w.Agency.ChangePricesAsync(20)),
        new(Monday, 14, "Ten flats come in by hand, more than one plan has room for", w => w.Agency.AddFlatsAsync(10)),
        new(Monday, 16, "The agency publishes five times between two visits", w => w.PublishOftenAsync(5)),
        new(Tuesday, 9, "The agency's program sends a file that is cut in the middle", w => w.Agency.ImportCutFileAsync()),
        new(Tuesday, 10, "It sends half of the stock as if it were all", w => w.Agency.ImportHalfOfTheStockAsync()),
        new(Tuesday, 11, "It sends everything, and nothing is new", w => w.Agency.ImportAsync("replace")),
        new(Tuesday, 14, "Twelve flats are archived and eight reserved", w => w.LoseAsync(archived: 12, reserved: 8)),
        new(Wednesday, 10, "A build fails, and is mended an hour later", w => w.BreakOneFlatAsync()),
        new(Wednesday, 11, "The flat that broke it is mended", w => w.MendTheFlatAsync()),
        new(Wednesday, 13, "The engine stops and starts again", w => w.RestartAsync()),
        new(Wednesday, 16, "All portals come while new versions are published", w => w.ComeDuringPublicationAsync()),
        new(Thursday, 10, "The limit of a plan is lowered", w => w.LimitAsync("yandex", 170)),
        new(Thursday, 13, "A limit set by mistake takes most adverts away; a person discards it", w => w.MistakeALimitAsync("avito", 50)),
        new(Thursday, 16, "The lines of a plan change places", w => w.Agency.ReverseLinesAsync("avito")),
        new(Friday, 9, "The limit is lifted", w => w.LimitAsync("yandex", null)),
        new(Friday, 10, "An agent has a new phone", w => w.Agency.ChangeAgentsPhoneAsync(1, "+79990000011")),
        new(Friday, 11, "An agent hands all flats over to another", w => w.Agency.HandOverAsync(2, 3)),
        new(Friday, 13, "The company has a new phone", w => w.Agency.ChangeCompanysPhoneAsync("+79990000022")),
        new(Friday, 16, "Every portal breaks its connection off", w => w.HangUpAsync()),
        new(Saturday, 10, "A person goes back one version", w => w.RollBackAsync()),
        new(Saturday, 13, "and lifts the hold again", w => w.AcceptAsync()),
        new(Saturday, 16, "The agency's program no longer has ten flats", w => w.Agency.SourceDropsAsync(10)),
        new(Sunday, 10, "It has them again", w => w.Agency.SourceBringsBackAsync()),
        new(Sunday, 11, "Five pictures are replaced under their old addresses: nobody sees it", w => w.RepaintAsync(5)),
        new(Sunday, 14, "Ten main pictures get new addresses", w => w.Agency.ReplacePhotosAsync(10)),
    ];
}
