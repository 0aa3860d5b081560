namespace ListingEngine.Host.Demo;

/// <summary>Chance that falls the same way on every machine.</summary>
internal sealed class DemoDice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Both ends can fall.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    /// <summary>With one digit after the point.</summary>
    public decimal Tenths(decimal least, decimal most) => Math.Round(least + (most - least) * (decimal)_random.NextDouble(), 1);

    public bool Chance(int percent) => _random.Next(100) < percent;

    public T Pick<T>(params ReadOnlySpan<T> of) => of[_random.Next(of.Length)];
}
