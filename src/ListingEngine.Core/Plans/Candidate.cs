namespace ListingEngine.Core.Plans;

/// <summary>What the choice of a plan needs to know of one object, and nothing more: a million of them fit in memory.</summary>
/// <param name="Id">The object's number.</param>
/// <param name="Lines">Bit n is set when line n takes the object.</param>
/// <param name="Order">Smaller goes first.</param>
/// <param name="Protected">On air for fewer than the plan's minimum days: goes before all others.</param>
/// <param name="Agent">Who is responsible; 0 when nobody is.</param>
public readonly record struct Candidate(long Id, ulong Lines, long Order, bool Protected, long Agent = 0);
