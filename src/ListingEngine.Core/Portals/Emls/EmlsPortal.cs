using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Emls;

/// <summary>EMLS.RU, the multilisting of Saint Petersburg.</summary>
public static class EmlsPortal
{
    private static readonly RuleSource Advice = RuleSource.Engine;

    public static Portal Portal { get; } = new("emls", new("EMLS.RU (ЕМЛС)", "EMLS.RU"), new EmlsDialect(), PortalStatus.Unverified, EmlsSources.Exporter)
    {
        Fields = EmlsFields.All,
        Facts =
        [
            new(new("Объекты ссылаются на номера справочников ЕМЛС (регион, район, улица, тип дома): перенесите их в настройки плана из вашего кабинета или службы emls.ru/api/v1.0/list. Объект, для слова которого нет номера, в фид не попадёт, и причина назовёт недостающую строку.",
                "Objects refer to ids of EMLS's dictionaries (region, district, street, building): bring them into the plan's settings from your account or the service emls.ru/api/v1.0/list. An object whose word has no id stays out, and the reason names the missing line."), EmlsSources.Exporter),
            new(new("В фиде один агент — ваша компания, с именем и телефоном из настроек плана: телефоны агентов отдельных объектов не отправляются.",
                "The feed has one agent, your company, with name and phone of the plan's settings: phones of the agents of single objects are not sent."), EmlsSources.Exporter),
            new(new("Логинов и паролей агентов в фиде нет: спросите ЕМЛС, можно ли завести их вручную.",
                "No logins and passwords of agents are in the feed: ask EMLS whether they can be made by hand."), Advice),
            new(new("Квартиры, доли, комнаты и загород — только продажа; коммерция и гаражи — продажа и аренда; посуточной аренды нет. Имя дольщика при уступке не отправляется.",
                "Flats, shares, rooms and country property for sale only; commerce and garages for sale and rent; no daily rent. The name of who assigns a contract is not sent."), EmlsSources.Exporter),
        ],
    };
}
