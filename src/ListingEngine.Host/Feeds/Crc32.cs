namespace ListingEngine.Host.Feeds;

/// <summary>
/// CRC-32 of two texts one after the other, from their own CRCs: appending n zero bytes multiplies by x^8n modulo the polynomial of RFC 1952.
/// </summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    // x^(2^n) modulo the polynomial; bit 31 is x^0.
    private static readonly uint[] Powers = MakePowers();

    public static uint Combine(uint first, uint second, long secondLength) => Multiply(PowerOfX(secondLength * 8), first) ^ second;

    private static uint PowerOfX(long exponent)
    {
        var power = 1u << 31;
        for (var bit = 0; exponent != 0; exponent >>= 1, bit++)
            if ((exponent & 1) != 0) power = Multiply(Powers[bit % Powers.Length], power);
        return power;
    }

    private static uint[] MakePowers()
    {
        // The polynomial is primitive: x^(2^32) is x again, so 32 powers are all there are.
        var powers = new uint[32];
        powers[0] = 1u << 30;
        for (var n = 1; n < powers.Length; n++) powers[n] = Multiply(powers[n - 1], powers[n - 1]);
        return powers;
    }

    private static uint Multiply(uint a, uint b)
    {
        var product = 0u;
        for (var bit = 1u << 31; bit != 0; bit >>= 1)
        {
            if ((a & bit) != 0) product ^= b;
            b = (b & 1) != 0 ? (b >> 1) ^ Polynomial : b >> 1;
        }

        return product;
    }
}
