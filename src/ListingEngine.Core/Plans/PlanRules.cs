using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans;

/// <summary>Why a plan itself keeps an object out, before its portal is asked.</summary>
public static class PlanRules
{
    public static Rule NoLine { get; } = Of("plan.no-line", "", "Ни одна строка плана не берёт этот объект: измените фильтр строки или добавьте строку.",
        "No line of the plan takes this object: change a line's filter or add a line.");

    /// <summary>Detail: name of the line, or of the plan.</summary>
    public static Rule LimitReached { get; } = Of("plan.limit-reached", "", "Не хватило места: лимит исчерпан ({0}).", "No room left: the limit is used up ({0}).");

    public static Rule Reserved { get; } = Of("plan.reserved", "status", "Объект забронирован: снимите бронь, чтобы он снова рекламировался.",
        "The object is reserved: lift the reservation to advertise it again.");

    public static Rule NotConfirmed { get; } = Of("plan.not-confirmed", "confirmedAt",
        "Давно не подтверждали, что объект ещё в продаже или сдаётся: подтвердите, и он вернётся в выгрузку.",
        "Nobody has confirmed for long that the object is still offered: confirm it, and it comes back to the feed.");

    /// <summary>Detail: how many the agent may have.</summary>
    public static Rule AgentLimitReached { get; } = Of("plan.agent-limit-reached", "agentId",
        "У ответственного агента в плане уже столько объектов, сколько ему разрешено рекламировать ({0}).",
        "The agent in charge has as many objects in the plan as they may advertise ({0}).");

    public static IReadOnlyList<Rule> All { get; } = [NoLine, LimitReached, Reserved, NotConfirmed, AgentLimitReached];

    private static Rule Of(string code, string field, string ru, string en) => new(code, Severity.Error, field, new(ru, en), RuleSource.Engine);
}
