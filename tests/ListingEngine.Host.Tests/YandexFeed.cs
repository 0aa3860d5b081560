using System.Globalization;

namespace ListingEngine.Host.Tests;

/// <summary>Small Yandex feeds that the portal would take.</summary>
internal static class YandexFeed
{
    public static string Of(params string[] offers) =>
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<realty-feed xmlns=\"http://webmaster.yandex.ru/schemas/feed/realty/2010-06\">\n" +
        string.Join("\n", offers) + "\n</realty-feed>\n";

    /// <summary>Flats for sale with ids from 1 to that number.</summary>
    public static string Flats(int count) => Of([.. Enumerable.Range(1, count).Select(i => Flat($"{i}"))]);

    public static string Flat(string id, int price = 5_000_000, string extra = "") => string.Create(CultureInfo.InvariantCulture, $"""
        <offer internal-id="{id}">
          <type>продажа</type><property-type>жилая</property-type><category>квартира</category>
          <cadastral-number>77:01:0001001:1001</cadastral-number>
          <creation-date>2026-10-02T09:30:00+03:00</creation-date>
          <location><country>Россия</country><region>Нижегородская область</region><locality-name>Нижний Новгород</locality-name>
            <address>Образцовая улица, 12</address><apartment>45</apartment><latitude>56.3001</latitude><longitude>44.0002</longitude></location>
          <sales-agent><name>Анна</name><phone>+79990000001</phone><category>агентство</category></sales-agent>
          <deal-status>прямая продажа</deal-status>
          <price><value>{price}</value><currency>RUB</currency></price>
          <area><value>58.4</value><unit>кв. м</unit></area>
          <living-space><value>36.1</value><unit>кв. м</unit></living-space>
          <image>https://img.example.test/{id}/1.jpg</image><image>https://img.example.test/{id}/2.jpg</image><image>https://img.example.test/{id}/3.jpg</image>
          <description>Две изолированные комнаты, окна на обе стороны, рядом парк.</description>
          <floor>5</floor><rooms>2</rooms><floors-total>9</floors-total><building-type>кирпичный</building-type>{extra}
        </offer>
        """);
}
