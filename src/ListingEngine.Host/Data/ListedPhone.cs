namespace ListingEngine.Host.Data;

/// <summary>A phone of which a person said whose it is: the black list of agents, the white list of owners.</summary>
public sealed class ListedPhone
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    /// <summary>As <see cref="OwnerAdvert.Phones"/> has it.</summary>
    public required string Phone { get; set; }

    /// <summary>An agent's, or else an owner's.</summary>
    public bool IsAgent { get; set; }

    public string? Reason { get; set; }

    public long? PersonId { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>When a person took it back; the row stays for the history.</summary>
    public DateTimeOffset? UndoneAt { get; set; }

    public long? UndoneBy { get; set; }
}
