using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Dvagis;

/// <summary>2ГИС: nobody knows of a feed that it takes, so that people enter the adverts by a list.</summary>
public static class DvagisPortal
{
    private static readonly RuleSource NoPaper = new("описания фида объявлений для 2ГИС не найдено", "2026", Confirmed: false);

    public static Portal Portal { get; } =
        new("2gis", new("2ГИС (вручную)", "2GIS (by hand)"), new DvagisDialect(), PortalStatus.OnTrial, NoPaper)
        {
            IsByHand = true,
            Rhythm = new(new("2ГИС за фидом не приходит: объявления вносит человек по списку.", "2GIS fetches no feed: a person enters the adverts from a list."), NoPaper),
            Facts =
            [
                new(new("2ГИС не забирает фид: не найдено ни одного документа о том, что он принимает объявления файлом. План собирает список: что внести, что изменилось и что снять.",
                    "2GIS fetches no feed: no paper says that it takes adverts as a file. The plan makes a list of what to enter, what changed and what to take down."), NoPaper),
                new(new("По словам знающих, квартиры попадают в 2ГИС от площадок-партнёров и застройщиков, а у агентства там карточка компании. Спросите 2ГИС, прежде чем вносить объекты.",
                    "People in the know say that flats come to 2GIS from partner portals and developers, and that an agency has a company card there. Ask 2GIS before entering objects."), NoPaper),
            ],
        };
}
