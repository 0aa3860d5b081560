using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans;

/// <summary>What the choice of a plan needs to know of one object, and nothing more: a million of them fit in memory.</summary>
/// <param name="Id">The object's number.</param>
/// <param name="Lines">Bit n is set when the filter of line n takes the object, whether the line is open or not.</param>
/// <param name="Order">Smaller goes first.</param>
/// <param name="Standing">Those who stand ahead go before all behind them, whatever their order.</param>
/// <param name="Agent">Who is responsible; 0 when nobody is.</param>
/// <param name="Kind">Of no interest where the plan limits no kinds.</param>
/// <param name="ServedIn">Index of the line whose paid service the object has since the last choice; <see cref="Selection.NoLine"/> for none.</param>
public readonly record struct Candidate(
    long Id, ulong Lines, long Order, Standing Standing = Standing.Usual, long Agent = 0, ObjectKind Kind = default, sbyte ServedIn = Selection.NoLine);
