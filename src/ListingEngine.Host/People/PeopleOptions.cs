using System.ComponentModel.DataAnnotations;

namespace ListingEngine.Host.People;

/// <summary>Section <c>People</c>.</summary>
internal sealed class PeopleOptions
{
    /// <summary>Requests to the sign-in pages from one network address: a whole office may stand behind one, a machine that guesses notices.</summary>
    [Range(1, 100_000)]
    public int TriesPerMinute { get; set; } = 30;
}
