using ListingEngine.Core.Photos;

namespace ListingEngine.Host.Data;

/// <summary>
/// Parts of a hash of light by which near hashes are found without a look at all of them: of two that differ in a dozen of 64 bits, some part
/// hardly ever differs in more than one. Neighbouring parts share two bits, so that a part is the same by chance in one of 262 144 pictures.
/// </summary>
internal static class PictureBands
{
    public const int Count = 4;

    private const int Bits = 18;
    private const int Apart = 64 / Count;

    /// <summary>Which pictures are compared at all, as SQL: a plan is the same in all flats above one another.</summary>
    public static readonly string Compared = $"looks[1] <> {Likeness.TellsNothing} AND NOT looks_like_plan";

    /// <summary>What a part is combined with to make all parts near it: itself, and itself with one bit turned.</summary>
    public static int[] Flips { get; } = [0, .. Enumerable.Range(0, Bits).Select(bit => 1 << bit)];

    /// <summary>A part of a hash as SQL; indexes and searches have to say the same.</summary>
    /// <param name="band">0 to 3.</param>
    /// <param name="light">The hash, as SQL.</param>
    public static string Sql(int band, string light) => band switch
    {
        0 => $"({light} & {(1 << Bits) - 1})::int",
        // The last part goes on at the other end.
        Count - 1 => $"({light} >> {band * Apart} & {(1 << Apart) - 1} | (({light} & {(1 << (Bits - Apart)) - 1}) << {Apart}))::int",
        _ => $"({light} >> {band * Apart} & {(1 << Bits) - 1})::int",
    };
}
