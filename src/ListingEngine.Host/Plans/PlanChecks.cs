using System.Globalization;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Plans.Texts;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Text;
using ListingEngine.Host.Jobs;

namespace ListingEngine.Host.Plans;

/// <summary>What cannot be a plan, field by field.</summary>
internal static class PlanChecks
{
    private const int LongestName = 200, LongestWord = 100, MostPoints = 50, LargestPoints = 1_000_000, MostRoubles = 1_000_000_000;

    private static readonly DateOnly FirstDay = new(2000, 1, 1), LastDay = new(2100, 1, 1);

    /// <summary>The first fault, or null.</summary>
    public static PlanFault? Fault(PlanInput plan) =>
        HeadFault(plan) ?? LinesFault(plan) ?? LimitFault(plan) ?? ScoreFault(plan) ?? PhotoFault(plan) ?? ContentFault(plan)
        ?? SettingsChecks.Fault(plan, PortalCatalog.Find(plan.Portal!)!);

    private static PlanFault? HeadFault(PlanInput plan)
    {
        if (plan.Portal is null || PortalCatalog.Find(plan.Portal) is null)
            return Of("portal", "Неизвестная площадка «{0}»: одна из {1}.", "Unknown portal «{0}»: one of {1}.",
                plan.Portal ?? "", string.Join(", ", PortalCatalog.All.Select(p => p.Key)));
        if (string.IsNullOrWhiteSpace(plan.Name) || plan.Name.Length > LongestName)
            return Of("name", "У плана есть название длиной от 1 до {0} знаков.", "A plan has a name of 1 to {0} characters.", LongestName);
        if (plan.Rhythm == PlanRhythm.Cron && !CronTimes.IsExpression(plan.Cron))
            return Of("cron", "Расписание — шесть полей: секунды, минуты, часы, день, месяц, день недели; «0 0 9 * * ?» — каждый день в девять.",
                "A schedule has six fields: seconds, minutes, hours, day, month, day of the week; \"0 0 9 * * ?\" is every day at nine.");
        return null;
    }

    /// <summary>What is odd about the plan's times, by the clock of the agency.</summary>
    public static PlanFault? TimesFault(PlanInput plan, TimeZoneInfo zone, DateTimeOffset now)
    {
        if (plan is not { Rhythm: PlanRhythm.Cron, Cron: { } cron }) return null;
        if (CronTimes.Next(cron, zone, now) is null)
            return Of("cron", "Такое время не наступит никогда: проверьте день, месяц и год.", "Such a time never comes: check day, month and year.");
        return CronTimes.IsTooOften(cron, zone, now)
            ? Of("cron", "Чаще раза в минуту план не строится: поставьте в первом поле 0.", "A plan is built once a minute at most: write 0 in the first field.") : null;
    }

    private static PlanFault? LinesFault(PlanInput plan)
    {
        if (plan.Lines is not { Count: > 0 and <= Selection.MostLines })
            return Of("lines", "В плане от 1 до {0} строк; {{\"filter\":{{}}}} — строка, которая берёт всё.",
                "A plan has 1 to {0} lines; {{\"filter\":{{}}}} is a line that takes everything.", Selection.MostLines);
        if (plan.Lines.Contains(null!)) return Of("lines", "В списке строк нет null.", "A list of lines holds no null.");
        return plan.Lines.Select((line, i) => LineFault(line, $"lines[{i}]")).FirstOrDefault(f => f is not null);
    }

    private static PlanFault? LineFault(PlanLine line, string at)
    {
        if (line.Name?.Length > LongestName) return TooLong($"{at}.name", LongestName);
        if (line.Limit < 0) return Negative($"{at}.limit");
        if (line.Quota < 0) return Negative($"{at}.quota");
        if ((RoublesFault(line.Cost, $"{at}.cost") ?? RoublesFault(line.ServiceCost, $"{at}.serviceCost")) is { } wrong) return wrong;
        if (line.Service?.Length > LongestWord) return TooLong($"{at}.service", LongestWord);
        if (line.Fee?.Length > LongestWord) return TooLong($"{at}.fee", LongestWord);
        if (line.From is { } from && (from < FirstDay || from > LastDay)) return BadDay($"{at}.from");
        if (line.Until is { } until && (until < FirstDay || until > LastDay)) return BadDay($"{at}.until");
        if (line.Until < line.From)
            return Of($"{at}.until", "Последний день строки раньше первого.", "The last day of the line is before its first one.");
        if (line.Quota is not null && string.IsNullOrWhiteSpace(line.Service))
            return Of($"{at}.quota", "Квота считает платную услугу, а услуга не указана: укажите её или уберите квоту.",
                "A quota counts a paid service, and the line has none: name the service or take the quota away.");
        return null;
    }

    private static PlanFault? LimitFault(PlanInput plan)
    {
        if (plan.Limit < 0) return Negative("limit");
        if (plan.AgentLimit < 0) return Negative("agentLimit");
        foreach (var (kind, most) in plan.KindLimits ?? [])
            if (most < 0) return Negative($"kindLimits.{kind}");
        if (RoublesFault(plan.Budget, "budget") is { } wrong) return wrong;
        if (plan.MinimumDays is < 0 or > 365) return Of("minimumDays", "Минимум дней — от 0 до 365.", "Minimum days are 0 to 365.");
        return plan.GuardShare is >= 0 and <= 1 ? null : Of("guardShare", "Доля защиты — от 0 до 1.", "The guard's share is 0 to 1.");
    }

    private static PlanFault? ScoreFault(PlanInput plan)
    {
        if (plan.Score is null) return null;
        if (plan.Score.Count > MostPoints) return Of("score", "Баллы дают не больше {0} правил.", "At most {0} rules give points.", MostPoints);
        for (var i = 0; i < plan.Score.Count; i++)
        {
            if (plan.Score[i] is not { Filter: not null } point) return Of($"score[{i}]", "У баллов есть название и фильтр.", "Points have a name and a filter.");
            if (string.IsNullOrWhiteSpace(point.Name) || point.Name.Length > LongestName)
                return Of($"score[{i}].name", "У баллов есть название длиной от 1 до {0} знаков.", "Points have a name of 1 to {0} characters.", LongestName);
            if (Math.Abs((long)point.Points) > LargestPoints)
                return Of($"score[{i}].points", "Баллов не больше {0} по модулю.", "Points are {0} at most, either way.", LargestPoints);
        }

        return null;
    }

    private static PlanFault? PhotoFault(PlanInput plan)
    {
        if (plan.MaxPhotos < 0) return Negative("maxPhotos");
        if (plan.MinPhotos < 0) return Negative("minPhotos");
        if (plan.MinPhotos > plan.MaxPhotos)
            return Of("minPhotos", "План отправляет не больше {0} фотографий: требовать {1} нельзя.", "The plan sends {0} photos at most: it cannot ask for {1}.",
                plan.MaxPhotos.Value, plan.MinPhotos.Value);
        if (PortalCatalog.Find(plan.Portal!)!.Dialect.Limits.Photos is { } most && plan.MinPhotos > most)
            return Of("minPhotos", "Площадка берёт не больше {0} фотографий: требовать {1} нельзя.", "The portal takes {0} photos at most: the plan cannot ask for {1}.",
                most, plan.MinPhotos.Value);
        if (plan.Watermark?.Opacity is < 1 or > 100)
            return Of("watermark.opacity", "Водяной знак виден на 1–100 процентов.", "The opacity of a watermark is 1 to 100 percent.");
        if (plan.Watermark?.Width is < 1 or > 100)
            return Of("watermark.width", "Ширина водяного знака — 1–100 процентов ширины фотографии.", "The width of a watermark is 1 to 100 percent of the picture's.");
        return null;
    }

    private static PlanFault? ContentFault(PlanInput plan)
    {
        if (plan.Text is { } text && TextTemplate.Read(text).Faults is [var wrong, ..]) return new("text", wrong.Placed);
        return (plan.Contact == PlanContact.Fixed || plan.Phone is not null) && Phones.Read(plan.Phone) is null
            ? Of("phone", "Номеру плана нужен российский телефон: +7 и десять цифр.", "A fixed contact needs a Russian phone number: +7 and ten digits.")
            : null;
    }

    private static PlanFault? RoublesFault(decimal? roubles, string field) => roubles < 0 ? Negative(field)
        : roubles > MostRoubles ? Of(field, "Сумма больше {0} рублей.", "The sum is larger than {0} roubles.", MostRoubles) : null;

    private static PlanFault Negative(string field) => Of(field, "Число не бывает отрицательным.", "A number here is not negative.");

    private static PlanFault TooLong(string field, int most) => Of(field, "Текст длиннее {0} знаков.", "The text is longer than {0} characters.", most);

    private static PlanFault BadDay(string field) => Of(field, "День — от 2000 до 2100 года.", "A day is between 2000 and 2100.");

    private static PlanFault Of(string field, string ru, string en, params object[] details) =>
        new(field, new(string.Format(CultureInfo.InvariantCulture, ru, details), string.Format(CultureInfo.InvariantCulture, en, details)));
}
