using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Objects.List;

/// <summary>What can be done to many objects at once.</summary>
internal enum BulkAct
{
    Activate,
    Reserve,
    Close,
    Confirm,
    HandOver,
    AddTag,
    RemoveTag,
    Archive,
}

/// <summary>An act on many objects: on those that were ticked, or on all that the list found.</summary>
/// <param name="Agent">Whom they are handed over to.</param>
/// <param name="Picked">Null for all that were found.</param>
internal sealed record BulkOrder(BulkAct Act, long? Agent, string? Tag, IReadOnlyList<long>? Picked, ListAsk Ask);

/// <summary>How many objects an act would find and change.</summary>
/// <param name="Refused">Those that are not theirs to change.</param>
internal sealed record BulkCounts(int Found, int Changing, int Refused)
{
    /// <summary>Those that are so already.</summary>
    public int Same => Found - Changing - Refused;
}

/// <summary>Who may do what to an object, as conditions on <c>objects o</c>: the same answers as <see cref="Access"/> gives for one.</summary>
internal sealed class BulkRights(Access who, AskSql sql)
{
    private string AnswersFor => $"coalesce(o.agent_id = ANY({sql.Value(People)}), false)";

    private long[] People => who.PersonId is { } me ? [.. who.Team, me] : [.. who.Team];

    public string May(BulkAct act) => act switch
    {
        BulkAct.HandOver => who.Has(Rights.HandOverAny) ? "true" : who.Has(Rights.HandOver) ? AnswersFor : "false",
        BulkAct.Archive => Archive,
        // To take an object out of the archive is the same right as to put it there.
        BulkAct.Activate or BulkAct.Reserve or BulkAct.Close => $"({Edit} AND (o.status <> 'Archived' OR {Archive}))",
        _ => Edit,
    };

    public string Edit => who.Has(Rights.EditAny) ? "true" : AnswersFor;

    private string Archive => who.Has(Rights.EditAny) ? "true" : who.Has(Rights.Archive) ? AnswersFor : "false";
}
