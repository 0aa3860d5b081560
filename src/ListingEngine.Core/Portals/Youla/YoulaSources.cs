using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Youla;

/// <summary>The papers of the format, as <c>feeds-schemas/youla/SOURCE.md</c> names them.</summary>
internal static class YoulaSources
{
    public static RuleSource Exporters { get; } = new("S13, S14: модуль выгрузки для Битрикса (2019) и несколько программ поменьше", "2026-11", Confirmed: false);

    public static RuleSource Site { get; } = new("S15: данные самого сайта Юлы, не документ о фидах", "2026-11", Confirmed: false);

    public static RuleSource Tariffs { get; } = new("S16: help.mail.ru/youla/rules/tariffs", "2026-11");
}
