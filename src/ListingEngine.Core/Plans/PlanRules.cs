using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans;

/// <summary>
/// Why a plan itself keeps an object out, before its portal is asked. What is mended in the plan and not in the object names a field of the
/// plan: <c>plan.limit</c>.
/// </summary>
public static class PlanRules
{
    public static Rule NoLine { get; } = Of("no-line", "plan.lines", "Ни одна строка плана не берёт этот объект: измените фильтр строки или добавьте строку.",
        "No line of the plan takes this object: change a line's filter or add a line.");

    /// <summary>Detail: the line and its first or last day.</summary>
    public static Rule NotBegun { get; } = Of("not-begun", "plan.lines", "Строка плана, которая берёт этот объект, ещё не началась ({0}): перенесите её начало, если объект нужен раньше.",
        "The line that takes this object has not begun ({0}): move its first day if the object is wanted earlier.");

    public static Rule Over { get; } = Of("over", "plan.lines", "Срок строки плана, которая брала этот объект, вышел ({0}): продлите её или добавьте другую.",
        "The days of the line that took this object are over ({0}): prolong it or add another one.");

    /// <summary>Detail: who, and why.</summary>
    public static Rule PinnedOut { get; } = Of("pinned-out", "plan.pins", "Объект убран из плана вручную ({0}): снимите закрепление, чтобы он снова участвовал.",
        "A person keeps the object out of the plan ({0}): take the pin off to let it in again.");

    /// <summary>Detail: the line and its limit.</summary>
    public static Rule LimitReached { get; } = Of("limit-reached", "plan.lines",
        "Не хватило места: лимит строки исчерпан ({0}). Увеличьте его или закрепите объект, тогда он пойдёт первым.",
        "No room left: the line's limit is used up ({0}). Raise it, or pin the object, so that it goes first.");

    /// <summary>Detail: how many the plan may have.</summary>
    public static Rule PlanFull { get; } = Of("full", "plan.limit",
        "Не хватило места: лимит всего плана исчерпан ({0}). Увеличьте его или закрепите объект, тогда он пойдёт первым.",
        "No room left: the limit of the whole plan is used up ({0}). Raise it, or pin the object, so that it goes first.");

    /// <summary>Detail: how many of the kind the plan may have.</summary>
    public static Rule KindLimitReached { get; } = Of("kind-limit-reached", "plan.kindLimits",
        "В плане уже столько объектов этого вида, сколько ему разрешено ({0}): увеличьте лимит вида.",
        "The plan has as many objects of this kind as it may ({0}): raise the kind's limit.");

    /// <summary>Detail: how many the agent may have.</summary>
    public static Rule AgentLimitReached { get; } = Of("agent-limit-reached", "agentId",
        "У ответственного агента в плане уже столько объектов, сколько ему разрешено рекламировать ({0}): увеличьте его лимит или лимит плана на агента.",
        "The agent in charge has as many objects in the plan as they may advertise ({0}): raise their limit or the plan's limit of an agent.");

    public static Rule Reserved { get; } = Of("reserved", "status", "Объект забронирован: снимите бронь, чтобы он снова рекламировался.",
        "The object is reserved: lift the reservation to advertise it again.");

    public static Rule NotActive { get; } = Of("not-active", "status", "Объект больше не активен: верните его в работу, чтобы он снова рекламировался.",
        "The object is active no more: bring it back to advertise it again.");

    public static Rule NotConfirmed { get; } = Of("not-confirmed", "confirmedAt",
        "Давно не подтверждали, что объект ещё в продаже или сдаётся: подтвердите, и он вернётся в выгрузку.",
        "Nobody has confirmed for long that the object is still offered: confirm it, and it comes back to the feed.");

    /// <summary>Detail: the line and its quota.</summary>
    public static Rule QuotaUsed { get; } = Of("quota-used", "plan.lines",
        "Объект в эфире без платной услуги: её квота в строке исчерпана ({0}). Увеличьте квоту, если услуга нужна и ему.",
        "The object is on air without the paid service: the line's quota is used up ({0}). Raise it if this object wants the service too.", Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } =
    [
        NoLine, NotBegun, Over, PinnedOut, LimitReached, PlanFull, KindLimitReached, AgentLimitReached, Reserved, NotActive, NotConfirmed, QuotaUsed,
    ];

    /// <summary>What the codes of these rules begin with.</summary>
    public const string Prefix = "plan.";

    private static Rule Of(string code, string field, string ru, string en, Severity severity = Severity.Error) =>
        new(Prefix + code, severity, field, new(ru, en), RuleSource.Engine);
}
