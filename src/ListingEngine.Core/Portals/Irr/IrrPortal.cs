using ListingEngine.Core.Plans;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Irr;

/// <summary>irr.ru: a partner sends one file, known by the number of its account.</summary>
public static class IrrPortal
{
    private const string PartnerField = "partner", SwitchField = "switch-off";

    private const int MostDigits = 18;

    public static Portal Portal { get; } = new("irr", new("irr.ru (Из рук в руки)", "irr.ru"), new IrrDialect(), PortalStatus.Unverified, IrrSources.Exporters)
    {
        Fields =
        [
            new(PartnerField, new("Номер партнёра", "Partner number"),
                new("Число, которое irr.ru выдаёт партнёру. Стоит в самом фиде; пароля в фиде нет и не должно быть.",
                    "The number that irr.ru gives a partner. It stands in the feed itself; there is no password in a feed, and there must be none."), "1234567") { IsRequired = true },
            new(SwitchField, new("Снимать объявления, которых нет в фиде", "Switch off adverts that are not in the feed"),
                new("«да» или «нет». Без ответа — «нет», как у всех известных выгрузок: снятый объект уйдёт с площадки, когда кончится срок объявления, до 10 дней. Что делает «да», известно только по названию настройки.",
                    "“yes” or “no”. Without an answer it is “no”, as with every known exporter: what is taken down leaves the portal when its advert runs out, in 10 days at most. What “yes” does is known by the setting's name only."), "нет"),
        ],
        Facts =
        [
            new(new("Формат известен по старым выгрузкам агентств, а не от площадки: прежде чем включать план, спросите irr.ru, принимает ли она фиды, и получите номер партнёра.",
                "The format is known from old exporters of agencies, not from the portal: before you switch a plan on, ask irr.ru whether it takes feeds, and get a partner number."), IrrSources.Exporters),
            new(new("У каждого объявления стоит срок, 10 дней по московскому времени; движок продлевает его сам, пока объект в плане.",
                "Every advert has a term, 10 days in Moscow time; the engine prolongs it while the object is in the plan."), IrrSources.Exporters),
            new(new("Фотографий не больше 10, и только те, что хранит движок: площадка требует MD5 файла каждой.",
                "Ten photos at most, and only those that the engine holds: the portal wants the MD5 of each file."), IrrSources.Exporters),
        ],
    };

    /// <summary>The number of the account; null when it is not told or is no number.</summary>
    internal static string? Partner(PortalSettings settings) =>
        settings.Field(PartnerField)?.Trim() is { Length: > 0 and <= MostDigits } told && !told.AsSpan().ContainsAnyExceptInRange('0', '9') ? told : null;

    internal static bool SwitchesOff(PortalSettings settings) => Flags.Read(settings.Field(SwitchField)) == true;
}
